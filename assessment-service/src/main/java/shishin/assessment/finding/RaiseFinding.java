package shishin.assessment.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.platform.json.OneLine;

/**
 * Raises a finding.
 *
 * @param assessmentId where it was found; it then tells edition and subject
 * @param due by when it must be mended; without it, as soon as its grade asks for
 */
@Schema(examples = """
        {"grade":"MAJOR","edition":"nisc-4-measures","subject":{"type":"system","id":"billing"},\
        "items":["1.2.3-4.1.8"],"title":"Logs are not kept","description":"Two of five hosts keep logs for 7 days",\
        "evidence":[],"owner":"ada"}""")
record RaiseFinding(
        @Nullable UUID assessmentId,
        @NotNull Grade grade,
        @Nullable @OneLine @Size(max = 100) String edition,
        @Nullable @Valid Subject subject,
        @NotEmpty @Size(max = 100) List<@NotNull @OneLine @Size(max = 50) String> items,
        @NotNull @OneLine @Size(max = 200) String title,
        @NotNull @Size(max = 10_000) String description,
        @Size(max = 100) List<@NotNull UUID> evidence,
        @Nullable @Size(max = 4000) String rootCause,
        @Nullable @Size(max = 4000) String correctiveAction,
        @Nullable @OneLine @Size(max = 100) String owner,
        @Nullable LocalDate due) {

    RaiseFinding {
        if (assessmentId == null && (edition == null || subject == null)) throw new FindingWithoutAPlace();
        evidence = evidence == null ? List.of() : evidence;
    }
}
