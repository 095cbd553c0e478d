package shishin.assessment.ledger;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Every key that signs this ledger or has signed it; those that sign now first.
 *
 * @param origin the name of this ledger
 */
@Schema(name = "LedgerKeys", examples = """
        {"origin":"localhost/shishin/acme","keys":[{"verifierKey":\
        "localhost/shishin/acme+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW","since":1,"signing":true}]}""")
record VerifierKeys(String origin, List<Key> keys) {

    /** Of keys, with the size each has signed first. */
    static VerifierKeys of(Keyring ring, Map<String, Long> since) {
        var signing = ring.verifierKeys();
        return new VerifierKeys(
                ring.origin(),
                since.entrySet().stream()
                        .map(key -> new Key(key.getKey(), key.getValue(), signing.contains(key.getKey())))
                        .toList());
    }

    /**
     * A public key, as a verifier wants it.
     *
     * @param since the first size it has signed; 0 where it has signed nothing yet
     * @param signing whether it signs now
     */
    @Schema(name = "LedgerKey", examples = """
            {"verifierKey":"localhost/shishin/acme+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",\
            "since":1,"signing":true}""")
    record Key(String verifierKey, long since, boolean signing) {}
}
