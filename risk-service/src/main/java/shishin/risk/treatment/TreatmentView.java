package shishin.risk.treatment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;
import shishin.risk.analysis.Estimates;
import shishin.risk.lifecycle.Act;
import shishin.risk.scale.Money;

@Schema(name = "Treatment", description = "What is done about a risk in one cycle", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b13", "riskId": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b11", "cycle": 1,
         "state": "IN_PROGRESS", "title": "遠隔接続の認証強化", "options": ["MODIFY"],
         "totalOneOff": {"amount": 1200000, "currency": "JPY"}, "due": "2026-09-30", "evidence": [],
         "proposedBy": "risk-analyst", "decidedBy": "risk-owner", "possible": ["COMPLETE_TREATMENT", "CANCEL_TREATMENT"],
         "version": 2}""")
public record TreatmentView(
        UUID id,
        UUID riskId,
        int cycle,
        TreatmentState state,
        String title,
        List<TreatmentOption> options,
        List<Action> actions,
        @Nullable Money totalOneOff,
        @Nullable Money totalYearly,
        Estimates expectedResidual,
        LocalDate due,
        List<String> evidence,
        String proposedBy,
        @Nullable String decidedBy,

        @Schema(description = "The owner, where a deputy decided") @Nullable
        String onBehalfOf,

        @Nullable String completedBy,
        @Nullable String verifiedBy,

        @Schema(description = "Why it is in this state, in the words of whoever moved it there") @Nullable
        String reason,

        Instant at,
        Instant updatedAt,
        List<Act> possible,
        long version)
        implements Versioned, Located {

    @Override
    public String location() {
        return "/api/v1/treatments/" + id;
    }
}
