package shishin.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip archive without the times at which its entries were written, so that the same content is the same bytes. */
final class Archive {

    /** The earliest time that the format can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archive() {}

    static void copyWithoutTimes(Path archive, OutputStream out) throws IOException {
        try (var source = new ZipFile(archive.toFile())) {
            var target = new ZipOutputStream(out);
            for (var entry : source.stream().toList()) {
                var timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                target.putNextEntry(timeless);
                try (var content = source.getInputStream(entry)) {
                    content.transferTo(target);
                }
            }
            target.finish();
        }
    }
}
