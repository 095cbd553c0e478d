package shishin.assessment.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.ledger.Entry;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

@Schema(examples = """
        {"id":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","assessmentId":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3d",\
        "item":"1.2.3-4.1.8","result":"DOES_NOT_CONFORM","confidence":0.92,\
        "rationale":"Three of five hosts send no logs","evidence":[],"proposedBy":"evidence-agent",\
        "proposedAt":"2026-11-02T09:00:00Z","state":"PROPOSED",\
        "version":0}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalView(
        UUID id,
        UUID assessmentId,
        String item,
        Result result,
        @Nullable String reasonCode,
        @Nullable String narrative,
        double confidence,
        @Nullable String rationale,
        List<UUID> evidence,
        String proposedBy,
        Instant proposedAt,
        ProposalState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        long version)
        implements Located, Versioned {

    private static final Set<String> DECIDED = Set.of(
            "id",
            "assessmentId",
            "item",
            "result",
            "reasonCode",
            "narrative",
            "confidence",
            "rationale",
            "evidence",
            "proposedBy",
            "proposedAt",
            "state",
            "decidedBy",
            "decidedAt",
            "reason");

    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.assessmentId(),
                proposal.item(),
                proposal.result(),
                proposal.reasonCode(),
                proposal.narrative(),
                proposal.confidence(),
                proposal.rationale(),
                proposal.evidence(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.state(),
                proposal.decidedBy(),
                proposal.decidedAt(),
                proposal.reason(),
                proposal.version());
    }

    /** What the ledger holds of it, once it is decided on. */
    Entry entry() {
        return new Entry("proposal", location().substring("/api/v1/".length()), this, DECIDED);
    }

    @Override
    public String location() {
        return "/api/v1/assessments/%s/answers/%s/proposals/%s".formatted(assessmentId, item, id);
    }
}
