package shishin.platform.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which things are told apart (FIPS 180-4). */
public final class Sha256 {

    private Sha256() {}

    /** One that has read nothing yet. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
