package shishin.assessment.signature;

/** Why a signature is not taken. */
public enum Objection {
    /** It cannot be read, or is made in a way that is not accepted. */
    MALFORMED,
    /** The tenant has registered no key of this name. */
    UNKNOWN_KEY,
    /** It is not by this key over this content. */
    BAD_SIGNATURE,
    KEY_REVOKED,
    KEY_NOT_YET_VALID,
    KEY_EXPIRED,
    /** The key was registered for other agents than the one this is said in the name of. */
    OF_ANOTHER_AGENT,
    /** It says for whom it was made, and that is another tenant. */
    OF_ANOTHER_TENANT
}
