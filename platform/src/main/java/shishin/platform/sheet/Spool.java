package shishin.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import shishin.platform.sheet.SheetRefused.Reason;

/** A stream laid down as a temporary file, to be read more than once; it is gone when closed. */
record Spool(Path file) implements Closeable {

    static Spool of(InputStream in, long bytes) throws IOException {
        var spool = new Spool(Files.createTempFile("shishin-sheet-", ".part"));
        try (var out = Files.newOutputStream(spool.file)) {
            var buffer = new byte[64 << 10];
            var total = 0L;
            for (int read; (read = in.read(buffer)) >= 0; out.write(buffer, 0, read))
                if ((total += read) > bytes)
                    throw new SheetRefused(Reason.TOO_MANY_BYTES, "more than %d bytes".formatted(bytes));
            return spool;
        } catch (IOException | RuntimeException unfinished) {
            spool.close();
            throw unfinished;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
