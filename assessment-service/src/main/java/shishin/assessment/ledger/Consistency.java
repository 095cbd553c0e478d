package shishin.assessment.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the log at a size begins with the log at an earlier size.
 *
 * @param hashes in base64, as RFC 6962 (2.1.2) orders them; none where there is nothing to prove
 */
@Schema(name = "LedgerConsistency", examples = """
        {"from":2,"to":4,"hashes":["TvCfoXHL3tu2iIuyTMsKXaCwNkf3K3aQ2qE9OYfIBoA="]}""")
record Consistency(long from, long to, List<String> hashes) {

    static Consistency of(long from, long to, List<Hash> proof) {
        return new Consistency(from, to, proof.stream().map(Hash::base64).toList());
    }
}
