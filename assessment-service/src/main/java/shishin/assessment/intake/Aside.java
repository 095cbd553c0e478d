package shishin.assessment.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body laid aside in a file of its own, which is gone when it has been read. */
record Aside(Path file) implements AutoCloseable {

    /** The longest file, in bytes: as much as the gateway lets through. */
    private static final long LONGEST = 1L << 30;

    static Aside lay(InputStream body) throws IOException {
        var aside = new Aside(Files.createTempFile("evidence", ".import"));
        try {
            aside.write(body, LONGEST);
            return aside;
        } catch (IOException | RuntimeException e) {
            aside.close();
            throw e;
        }
    }

    /** Refuses, with {@link FileTooLarge}, while it reads. */
    void write(InputStream body, long longest) throws IOException {
        var buffer = new byte[64 * 1024];
        long length = 0;
        try (var out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                length += read;
                if (length > longest) throw new FileTooLarge(longest);
                out.write(buffer, 0, read);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
