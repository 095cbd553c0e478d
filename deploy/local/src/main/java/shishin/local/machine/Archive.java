package shishin.local.machine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks tar archives as they come from Maven, without the machine's own tar or xz. */
public final class Archive {

    private static final int OWNER_EXECUTES = 0100;

    private Archive() {}

    /** A distribution, whose files all lie in one top directory; that directory is left out. */
    public static void unpackGzip(InputStream archive, Path into) throws IOException {
        unpack(new GzipCompressorInputStream(new BufferedInputStream(archive)), into, 1);
    }

    public static void unpackXz(InputStream archive, Path into) throws IOException {
        unpack(new XZCompressorInputStream(new BufferedInputStream(archive)), into, 0);
    }

    private static void unpack(InputStream tar, Path into, int leftOut) throws IOException {
        try (TarArchiveInputStream entries = new TarArchiveInputStream(tar)) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path name = Path.of(entry.getName()).normalize();
                if (name.getNameCount() <= leftOut) {
                    continue;
                }
                Path target = into.resolve(name.subpath(leftOut, name.getNameCount()));
                if (name.isAbsolute() || name.startsWith("..")) {
                    throw new IOException("an entry leads out of the directory: " + entry.getName());
                }
                place(entry, entries, target);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & OWNER_EXECUTES) != 0 && !target.toFile().setExecutable(true, false)) {
            throw new IOException("cannot be made executable: " + target);
        }
    }
}
