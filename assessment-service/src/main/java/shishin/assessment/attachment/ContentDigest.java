package shishin.assessment.attachment;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a sender says a content's digest is (RFC 9530): {@code sha-256=:base64:}. */
record ContentDigest(String header) {

    private static final Pattern SHA_256 = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/=]+):");

    /** Refuses a content that is another. */
    void require(byte[] sha256) {
        var said = SHA_256.matcher(header);
        if (!said.find()) throw new InvalidContentDigest();
        if (!MessageDigest.isEqual(decoded(said.group(1)), sha256)) throw new DigestMismatch();
    }

    static String of(byte[] sha256) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new InvalidContentDigest();
        }
    }
}
