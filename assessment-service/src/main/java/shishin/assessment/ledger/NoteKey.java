package shishin.assessment.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/** A key that signs notes with Ed25519 (C2SP signed-note). */
final class NoteKey {

    private static final byte ED25519 = 1;
    private static final int ID = 4;

    private final Ed25519PrivateKeyParameters secret;

    NoteKey(Ed25519PrivateKeyParameters secret) {
        this.secret = secret;
    }

    /** From PKCS #8 in base64, as {@code openssl genpkey -algorithm ed25519} writes it between its two lines. */
    static NoteKey parse(String base64) {
        try {
            if (PrivateKeyFactory.createKey(Base64.getDecoder().decode(base64.strip()))
                    instanceof Ed25519PrivateKeyParameters secret) return new NoteKey(secret);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("A signing key of the ledger cannot be read: "
                    + e.getClass().getSimpleName());
        }
        throw new IllegalArgumentException("A signing key of the ledger is not one of Ed25519");
    }

    /** A line that signs a text: its signature, after the name and the id of the key. */
    String sign(String name, String text) {
        var signer = new Ed25519Signer();
        signer.init(true, secret);
        var bytes = text.getBytes(UTF_8);
        signer.update(bytes, 0, bytes.length);
        var signature = signer.generateSignature();
        var signed = ByteBuffer.allocate(ID + signature.length)
                .put(id(name, publicKey()))
                .put(signature);
        return "\u2014 %s %s\n".formatted(name, Base64.getEncoder().encodeToString(signed.array()));
    }

    /** What verifies it: {@code name+id+key}. */
    String verifierKey(String name) {
        return verifierKey(name, publicKey());
    }

    static String verifierKey(String name, byte[] publicKey) {
        return "%s+%s+%s"
                .formatted(
                        name,
                        HexFormat.of().formatHex(id(name, publicKey)),
                        Base64.getEncoder().encodeToString(typed(publicKey)));
    }

    private static byte[] id(String name, byte[] publicKey) {
        var digest = Hash.sha256();
        digest.update((name + "\n").getBytes(UTF_8));
        return Arrays.copyOf(digest.digest(typed(publicKey)), ID);
    }

    private static byte[] typed(byte[] publicKey) {
        return ByteBuffer.allocate(1 + publicKey.length)
                .put(ED25519)
                .put(publicKey)
                .array();
    }

    private byte[] publicKey() {
        return secret.generatePublicKey().getEncoded();
    }
}
