package shishin.catalog.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A file as it was sent, kept on disk while it is read, and gone after. */
final class Upload implements AutoCloseable {

    private final Path file;
    private final byte[] digest;

    private Upload(Path file, byte[] digest) {
        this.file = file;
        this.digest = digest;
    }

    /** Takes a body in as it streams. @throws UploadTooLarge as soon as it goes beyond the bound */
    static Upload receive(InputStream body, long most) {
        try {
            var file = Files.createTempFile("catalog-", ".upload");
            try {
                return new Upload(file, copy(body, file, most));
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] copy(InputStream body, Path file, long most) throws IOException {
        var digest = sha256();
        try (var out = Files.newOutputStream(file)) {
            var in = new DigestInputStream(body, digest);
            var buffer = new byte[65_536];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) throw new UploadTooLarge(most);
                out.write(buffer, 0, read);
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 of all of it. */
    byte[] digest() {
        return digest.clone();
    }

    Beginning beginning() {
        try (var in = open()) {
            return new Beginning(in.readNBytes(Beginning.LENGTH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
