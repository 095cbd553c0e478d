package shishin.assessment.signature;

/** Where features get what they verify signatures with. */
@FunctionalInterface
public interface Signatures {

    /** The keys of the caller's tenant as they are now; for one request, one file, or one chunk of a stream. */
    Keyring keyring();
}
