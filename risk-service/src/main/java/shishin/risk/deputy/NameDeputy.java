package shishin.risk.deputy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/** Lets somebody decide in the caller's place. */
@Schema(description = "Who decides in your place, and until when", examples = """
        {"deputy": "kato", "since": "2026-12-20T00:00:00Z", "until": "2027-01-08T00:00:00Z", "reason": "年末年始の休暇"}""")
record NameDeputy(
        @Schema(description = "As their token says it (preferred_username)") @NotNull @OneLine @Size(max = 100)
        String deputy,

        @Schema(description = "Left out: from now on") @Nullable
        Instant since,

        @Schema(description = "At most 366 days after it begins") @NotNull
        Instant until,

        @NotBlank @Size(max = 2000) String reason) {

    Instant beginsAt(Instant now) {
        return since == null || since.isBefore(now) ? now : since;
    }
}
