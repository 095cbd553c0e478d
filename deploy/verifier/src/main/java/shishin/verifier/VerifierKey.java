package shishin.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A public key notes are signed with: {@code name+id+key} (C2SP signed-note).
 *
 * @param name whose key it is; of a ledger, its origin
 * @param id four bytes in hex, the first of SHA-256(name, line end, algorithm and key)
 */
public record VerifierKey(String name, String id, PublicKey key) {

    private static final byte ED25519 = 1;
    /** What stands before the key in a SubjectPublicKeyInfo (RFC 8410, 4). */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    public static VerifierKey parse(String text) {
        var parts = text.strip().split("\\+", 3);
        Refuted.unless(parts.length == 3, "a key is written as name+id+base64");
        var key = Texts.base64(parts[2], "key");
        Refuted.unless(key.length == 33 && key[0] == ED25519, "not an Ed25519 key");
        Refuted.unless(id(parts[0], key).equals(parts[1]), "the key's id is not that of its name and key");
        return new VerifierKey(parts[0], parts[1], publicKey(key));
    }

    private static String id(String name, byte[] key) {
        var digest = Merkle.sha256();
        digest.update((name + "\n").getBytes(UTF_8));
        return HexFormat.of().formatHex(digest.digest(key), 0, 4);
    }

    private static PublicKey publicKey(byte[] key) {
        var encoded = Arrays.copyOf(PREFIX, PREFIX.length + 32);
        System.arraycopy(key, 1, encoded, PREFIX.length, 32);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new Refuted("not an Ed25519 key");
        }
    }

    /** Whether this is a signature line by this key over the text. */
    boolean signed(String text, String line) {
        var parts = line.split(" ", 3);
        if (parts.length != 3 || !parts[0].equals("\u2014") || !parts[1].equals(name)) return false;
        var signature = Texts.base64(parts[2], "signature");
        if (signature.length < 4 || !HexFormat.of().formatHex(signature, 0, 4).equals(id)) return false;
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text.getBytes(UTF_8));
            return verifier.verify(Arrays.copyOfRange(signature, 4, signature.length));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
