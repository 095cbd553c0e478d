package shishin.risk.deputy;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

@Schema(name = "Deputy", description = "That somebody decides in an owner's place, for a time", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b22", "owner": "risk-owner", "deputy": "kato",
         "since": "2026-12-20T00:00:00Z", "until": "2027-01-08T00:00:00Z", "reason": "年末年始の休暇",
         "at": "2026-12-01T09:00:00Z", "version": 0}""")
record DeputyView(
        UUID id,

        @Schema(description = "In whose place: of all risks of this owner")
        String owner,

        String deputy,
        Instant since,
        Instant until,

        @Schema(description = "Why; once it was ended, why it was")
        String reason,

        Instant at,
        @Nullable Instant endedAt,
        long version)
        implements Versioned, Located {

    @Override
    public String location() {
        return "/api/v1/deputies/" + id;
    }
}
