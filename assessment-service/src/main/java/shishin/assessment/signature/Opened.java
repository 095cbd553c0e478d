package shishin.assessment.signature;

/** What was signed, and that it was. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Opened(byte[] content, Signature signature) {}
