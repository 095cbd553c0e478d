package shishin.catalog.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import shishin.platform.identity.Sha256;

/** SHA-256 over parts, each with its length, so that no two sequences of parts look alike. */
public final class Digest {

    private final MessageDigest sha256 = Sha256.begin();

    public void add(byte[] part) {
        sha256.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha256.update(part);
    }

    /** Ends it. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
