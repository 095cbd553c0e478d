package shishin.catalog.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * @param clauses the numbers of the clauses that covered the items when the proposal came in
 * @param takenInto the numbers of the clauses of the draft it was taken into; see their amendments
 * @param decision absent while the proposal is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Proposal", examples = """
        {"id": "0199e0a0-0000-7000-8000-000000000002", "standardId": "0199e0a0-0000-7000-8000-000000000001",
         "state": "TAKEN", "evaluationId": "0199e0a0-0000-7000-8000-000000000003",
         "risk": {"id": "0199e0a0-0000-7000-8000-000000000004", "code": "R-2026-0001", "title": "Lost media"},
         "edition": "nisc-4-measures", "items": ["1.2.3-4.1.2"], "clauses": ["3.2"],
         "summary": "Encryption is required but not checked.",
         "revisions": [{"item": "1.2.3-4.1.2", "clause": "3.2", "proposal": "Name who checks, and when.",
                        "reason": "The risk stays high although the clause is kept."}],
         "takenInto": ["3.2"], "receivedAt": "2026-11-01T09:00:00Z",
         "decision": {"reason": "Agreed in the board.", "by": "ada", "at": "2026-11-02T09:00:00Z"}, "version": 1}""")
record ProposalView(
        UUID id,
        UUID standardId,
        ProposalState state,
        UUID evaluationId,
        RiskReference risk,
        String edition,
        List<String> items,
        List<String> clauses,
        String summary,
        List<Revision> revisions,
        List<String> takenInto,
        Instant receivedAt,
        @Nullable DecisionView decision,
        long version)
        implements Versioned, Located {

    record RiskReference(UUID id, String code, String title) {}

    @Schema(name = "ProposalDecision")
    record DecisionView(String reason, String by, Instant at) {}

    @Override
    public String location() {
        return "/api/v1/standards/%s/proposals/%s".formatted(standardId, id);
    }
}
