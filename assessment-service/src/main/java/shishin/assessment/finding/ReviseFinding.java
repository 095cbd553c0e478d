package shishin.assessment.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * Changes what is known or agreed of a finding.
 *
 * @param reason why
 */
@Schema(examples = """
        {"grade":"MINOR","owner":"lin","due":"2026-12-20","rootCause":"The template of new hosts is outdated",\
        "correctiveAction":"Template and hosts are corrected","reason":"Two hosts only"}""")
record ReviseFinding(
        @NotNull Grade grade,
        @Nullable @OneLine @Size(max = 100) String owner,
        @Nullable LocalDate due,
        @Nullable @Size(max = 4000) String rootCause,
        @Nullable @Size(max = 4000) String correctiveAction,
        @Nullable @Size(max = 2000) String reason) {}
