package shishin.catalog.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over parts, each with its length, so that no two sequences of parts look alike. */
public final class Digest {

    private final MessageDigest sha256 = sha256();

    /** A bare SHA-256, for what is one part. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public void add(byte[] part) {
        sha256.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha256.update(part);
    }

    /** Ends it. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
