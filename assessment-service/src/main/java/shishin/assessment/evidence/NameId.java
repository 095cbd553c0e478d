package shishin.assessment.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that follow from what they name: UUID version 8 of a SHA-256 (RFC 9562, 5.8 and B.2). */
public final class NameId {

    private NameId() {}

    public static UUID of(String... parts) {
        var digest = sha256();
        for (var part : parts) {
            var text = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(0, text.length));
            digest.update(text);
        }
        return id(digest);
    }

    private static UUID id(MessageDigest digest) {
        var bytes = ByteBuffer.wrap(digest.digest());
        long high = (bytes.getLong() & 0xffffffffffff0fffL) | 0x8000L;
        long low = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
