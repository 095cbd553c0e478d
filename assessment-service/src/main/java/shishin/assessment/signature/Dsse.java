package shishin.assessment.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An envelope and those who signed it (Dead Simple Signing Envelope 1.0). */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Dsse(String payloadType, byte[] payload, List<Mark> marks) {

    /**
     * One signature.
     *
     * @param keyId the name of the key; a hint only, it is not signed
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Mark(@Nullable String keyId, byte[] signature) {}

    /** What is signed: type and payload, each after its length. */
    byte[] signed() {
        var type = payloadType.getBytes(UTF_8);
        var text = new ByteArrayOutputStream(payload.length + type.length + 40);
        text.writeBytes(("DSSEv1 " + type.length + " ").getBytes(UTF_8));
        text.writeBytes(type);
        text.writeBytes((" " + payload.length + " ").getBytes(UTF_8));
        text.writeBytes(payload);
        return text.toByteArray();
    }
}
