package shishin.catalog.exchange;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import shishin.platform.identity.Sha256;

/**
 * A file as it was sent, kept on disk while it is read, and gone after. It has no name from the moment it is opened, so that
 * nothing of it stays where the process is killed.
 */
final class Upload implements AutoCloseable {

    private final FileChannel file;
    private final byte[] digest;

    private Upload(FileChannel file, byte[] digest) {
        this.file = file;
        this.digest = digest;
    }

    /** Takes a body in as it streams. @throws UploadTooLarge as soon as it goes beyond the bound */
    static Upload receive(InputStream body, long most) {
        try {
            var file = open();
            try {
                return new Upload(file, copy(body, file, most));
            } catch (IOException | RuntimeException failed) {
                file.close();
                throw failed;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open() throws IOException {
        return FileChannel.open(
                Files.createTempFile("catalog-", ".upload"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static byte[] copy(InputStream body, FileChannel file, long most) throws IOException {
        var in = new DigestInputStream(body, Sha256.begin());
        var buffer = new byte[65_536];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > most) throw new UploadTooLarge(most);
            for (var rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining(); ) file.write(rest);
        }
        return in.getMessageDigest().digest();
    }

    /** SHA-256 of all of it. */
    byte[] digest() {
        return digest.clone();
    }

    Beginning beginning() {
        try (var in = open(file)) {
            return new Beginning(in.readNBytes(Beginning.LENGTH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From its beginning; one reader at a time. */
    InputStream read() throws IOException {
        return open(file);
    }

    private static InputStream open(FileChannel file) throws IOException {
        return new BufferedInputStream(new FilterInputStream(Channels.newInputStream(file.position(0))) {
            @Override
            public void close() {
                // The file closes with the upload.
            }
        });
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
