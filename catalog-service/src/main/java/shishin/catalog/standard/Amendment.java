package shishin.catalog.standard;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal that was taken, as it lies upon a clause of the draft.
 *
 * @param proposal what is to change
 * @param settled whether the text has been changed accordingly
 */
@Schema(examples = """
        {"proposalId": "0199e0a0-0000-7000-8000-000000000002", "riskId": "0199e0a0-0000-7000-8000-000000000004",
         "riskCode": "R-2026-0001", "item": "1.2.3-4.1.2", "proposal": "Name who checks, and when.",
         "reason": "The risk stays high although the clause is kept.", "takenBy": "ada",
         "takenAt": "2026-11-02T09:00:00Z", "settled": false}""")
record Amendment(
        UUID proposalId,
        UUID riskId,
        String riskCode,
        String item,
        String proposal,
        String reason,
        String takenBy,
        Instant takenAt,
        boolean settled) {

    Amendment asSettled() {
        return new Amendment(proposalId, riskId, riskCode, item, proposal, reason, takenBy, takenAt, true);
    }
}
