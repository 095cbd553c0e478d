package shishin.risk.acceptance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;
import shishin.risk.lifecycle.Act;
import shishin.risk.scale.RiskLevel;

@Schema(name = "Acceptance", description = "That a risk is retained as judged, until a day", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b14", "riskId": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b11",
         "evaluationId": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b12", "level": "MEDIUM", "digest": "sha256:5f0c2d1e",
         "justification": "対策費用が損失の見込みを上回る", "conditions": [], "validUntil": "2026-12-31T00:00:00Z",
         "state": "GRANTED", "requestedBy": "risk-owner", "decidedBy": "risk-approver", "reason": "認める",
         "possible": ["REVOKE_ACCEPTANCE"], "version": 1}""")
public record AcceptanceView(
        UUID id,
        UUID riskId,
        UUID evaluationId,
        @Schema(description = "The level that was accepted") RiskLevel level,

        @Schema(description = "SHA-256 of the risk as it was judged")
        String digest,

        String justification,
        List<String> conditions,
        Instant validUntil,
        AcceptanceState state,
        String requestedBy,
        @Nullable String decidedBy,

        @Schema(description = "Why it is in this state") @Nullable
        String reason,

        @Schema(description = "What exactly made it lapse") @Nullable
        String detail,

        Instant at,
        Instant updatedAt,
        List<Act> possible,
        long version)
        implements Versioned, Located {

    @Override
    public String location() {
        return "/api/v1/acceptances/" + id;
    }
}
