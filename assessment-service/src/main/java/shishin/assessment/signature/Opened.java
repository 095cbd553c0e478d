package shishin.assessment.signature;

/** What was signed, and with which key. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Opened(byte[] content, Signature signature, TrustedKey key) {

    /** Refuses what the key may not say: evidence in the name of an agent it was not registered for. */
    public void requireSpeaksFor(String agent) {
        if (!key.speaksFor(agent)) throw new SignatureRefused(Objection.OF_ANOTHER_AGENT);
    }
}
