package shishin.assessment.signature;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** The kinds of keys that are trusted, and how each signs an envelope. */
enum KeyAlgorithm {
    ED25519("Ed25519"),
    ECDSA_P256("EC"),
    /** With 2,048 bits or more. */
    RSA("RSA");

    private static final int SHORTEST_RSA = 2048;
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, PSSParameterSpec.TRAILER_FIELD_BC);

    private final String family;

    KeyAlgorithm(String family) {
        this.family = family;
    }

    /** Of an elliptic curve, in DER as OpenSSL and Sigstore write it, or as two numbers of 32 bytes, as JOSE does. */
    private List<String> ways() {
        return switch (this) {
            case ED25519 -> List.of("Ed25519");
            case ECDSA_P256 -> List.of("SHA256withECDSA", "SHA256withECDSAinP1363Format");
            case RSA -> List.of("RSASSA-PSS", "SHA256withRSA");
        };
    }

    /** A key as {@code openssl pkey -pubout} writes it, in PEM; refused with {@link UnfitKey} if it is of no kind here. */
    static KeyAlgorithm of(String pem) {
        for (var algorithm : values()) if (algorithm.takes(pem)) return algorithm;
        throw new UnfitKey();
    }

    private boolean takes(String pem) {
        try {
            return switch (read(pem)) {
                case EdECPublicKey key ->
                    this == ED25519 && key.getParams().getName().equals("Ed25519");
                case ECPublicKey key -> this == ECDSA_P256 && isP256(key);
                case RSAPublicKey key -> this == RSA && key.getModulus().bitLength() >= SHORTEST_RSA;
                default -> false;
            };
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isP256(ECPublicKey key) throws GeneralSecurityException {
        var parameters = java.security.AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var p256 = parameters.getParameterSpec(java.security.spec.ECParameterSpec.class);
        return key.getParams().getCurve().equals(p256.getCurve())
                && key.getParams().getGenerator().equals(p256.getGenerator());
    }

    PublicKey read(String pem) throws GeneralSecurityException {
        return KeyFactory.getInstance(family).generatePublic(new X509EncodedKeySpec(der(pem)));
    }

    static byte[] der(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----(BEGIN|END) PUBLIC KEY-----", ""));
    }

    /** Whether this is a signature by the key over the content. */
    boolean verifies(PublicKey key, byte[] content, byte[] signature) {
        for (var way : ways()) if (verifies(way, key, content, signature)) return true;
        return false;
    }

    private static boolean verifies(String way, PublicKey key, byte[] content, byte[] signature) {
        try {
            var verifier = java.security.Signature.getInstance(way);
            if (way.equals("RSASSA-PSS")) verifier.setParameter(PSS);
            verifier.initVerify(key);
            verifier.update(content);
            return verifier.verify(signature);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        } catch (GeneralSecurityException notOfThisForm) {
            return false;
        }
    }
}
