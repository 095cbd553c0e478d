package shishin.catalog.exchange;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a caller says the body's digest is (RFC 9530); nothing where the header is missing. */
record ContentDigest(String header) {

    private static final Pattern SHA_256 = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/=]+):");

    /** Refuses a body that is another. */
    void require(byte[] sha256) {
        if (header.isEmpty()) return;
        var said = SHA_256.matcher(header);
        if (!said.find()) throw new InvalidContentDigest();
        if (!MessageDigest.isEqual(decoded(said.group(1)), sha256)) throw new DigestMismatch();
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new InvalidContentDigest();
        }
    }
}
