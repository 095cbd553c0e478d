package shishin.risk.criteria;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

@Schema(name = "CriteriaDraft", description = "Criteria to be approved by somebody else")
record DraftView(
        UUID id,
        DraftState state,

        @Schema(description = "The version that was in force when it was last written")
        int basedOn,

        String reason,
        CriteriaContent content,

        @Schema(description = "Who wrote at it: none of them may approve it")
        List<String> writers,

        Instant at,
        Instant updatedAt,
        @Nullable String decidedBy,
        @Nullable String decision,
        @Nullable Instant decidedAt,

        @Schema(description = "The version it became") @Nullable
        Integer became,

        @Schema(description = "The acts that are possible now")
        List<DraftAct> possible,

        long version)
        implements Versioned, Located {

    @Override
    public String location() {
        return "/api/v1/criteria/drafts/" + id;
    }
}
