package shishin.assessment.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Somebody who signs, as an agent would: with libraries of their own. */
public record Signing(String keyId, String algorithm, KeyPair keys) {

    public static Signing ed25519(String keyId) {
        return with(keyId, "EdDSA", "Ed25519");
    }

    public static Signing with(String keyId, String algorithm, String family) {
        try {
            var generator = KeyPairGenerator.getInstance(family);
            if (family.equals("EC")) generator.initialize(new ECGenParameterSpec("secp256r1"));
            if (family.equals("RSA")) generator.initialize(2048);
            return new Signing(keyId, algorithm, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String pem() {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(keys.getPublic().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n";
    }

    /** As the body of a registration. */
    public String registration(String more) {
        return "{\"keyId\":\"%s\",\"signer\":\"Pipeline\",\"publicKey\":\"%s\"%s}"
                .formatted(keyId, pem().replace("\n", "\\n"), more);
    }

    public String jws(String content) {
        return jws(content, Map.of());
    }

    public String jws(String content, Map<String, String> headers) {
        try {
            var jws = new JsonWebSignature();
            jws.setAlgorithmHeaderValue(algorithm);
            jws.setKeyIdHeaderValue(keyId);
            headers.forEach((name, value) -> jws.getHeaders().setObjectHeaderValue(name, value));
            jws.setPayload(content);
            jws.setKey(keys.getPrivate());
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An envelope with one signature, made in the JDK's own words. */
    public String dsse(String type, String payload, String way) {
        return """
                {"payloadType":"%s","payload":"%s","signatures":[{"keyid":"%s","sig":"%s"}]}""".formatted(
                        type,
                        Base64.getEncoder().encodeToString(payload.getBytes(UTF_8)),
                        keyId,
                        Base64.getEncoder().encodeToString(signature(type, payload, way)));
    }

    public byte[] signature(String type, String payload, String way) {
        try {
            var signer = java.security.Signature.getInstance(way);
            signer.initSign(keys.getPrivate());
            var text = new ByteArrayOutputStream();
            text.writeBytes("DSSEv1 %d %s %d "
                    .formatted(type.length(), type, payload.getBytes(UTF_8).length)
                    .getBytes(UTF_8));
            text.writeBytes(payload.getBytes(UTF_8));
            signer.update(text.toByteArray());
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
