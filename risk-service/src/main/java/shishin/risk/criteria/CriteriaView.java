package shishin.risk.criteria;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

@Schema(name = "Criteria", description = "A version of the criteria of risk")
record CriteriaView(
        long version,
        String reason,
        @Schema(description = "Who drew them up") String by,

        @Schema(description = "Who put them in force; nobody, of those every tenant has from the start") @Nullable
        String approvedBy,

        @Schema(description = "When they came into force") Instant at,
        CriteriaContent content)
        implements Versioned, Located {

    static CriteriaView of(CriteriaVersion kept) {
        return new CriteriaView(kept.number(), kept.reason(), kept.by(), kept.approvedBy(), kept.at(), kept.content());
    }

    @Override
    public String location() {
        return "/api/v1/criteria/" + version;
    }
}
