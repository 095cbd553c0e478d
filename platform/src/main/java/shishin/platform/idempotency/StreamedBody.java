package shishin.platform.idempotency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import shishin.platform.identity.Sha256;

/** A streamed body that was read whole, because it is small enough, and what it was. */
public final class StreamedBody {

    private final byte[] bytes;

    private StreamedBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads at most that many bytes; whoever reads on finds the end there, one byte too late. */
    public static StreamedBody read(InputStream body, int most) {
        try {
            return new StreamedBody(body.readNBytes(most + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** What was asked with it, for {@link StreamedOnce}. */
    public List<?> asked(Object... words) {
        return List.of(List.of(words), digest());
    }

    private String digest() {
        return HexFormat.of().formatHex(Sha256.begin().digest(bytes));
    }
}
