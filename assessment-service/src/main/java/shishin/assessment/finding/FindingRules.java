package shishin.assessment.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.Severity;

/**
 * By when a finding is to be mended, and which failures raise one.
 *
 * @param days from the day it is raised, by grade; a grade without days gets no date
 * @param fromEvidence whether observations that fail raise findings by themselves
 * @param grades of those, by the severity the producer tells; a severity without a grade raises nothing
 * @param ungraded the grade where the producer tells no severity; none raises nothing
 */
@Schema(name = "FindingRules", examples = """
        {"days":{"MAJOR":30,"MINOR":90,"OBSERVATION":180},"fromEvidence":true,"grades":{"CRITICAL":"MAJOR",\
        "HIGH":"MAJOR","MEDIUM":"MINOR","LOW":"OBSERVATION"},"ungraded":"MINOR"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingRules(
        @NotNull @Size(max = 4) Map<@NotNull Grade, @NotNull @Min(1) @Max(3650) Integer> days,
        boolean fromEvidence,
        @NotNull @Size(max = 4) Map<@NotNull Severity, @NotNull Grade> grades,
        @Nullable Grade ungraded) {

    static final FindingRules USUAL = new FindingRules(
            Map.of(Grade.MAJOR, 30, Grade.MINOR, 90, Grade.OBSERVATION, 180),
            true,
            Map.of(
                    Severity.CRITICAL, Grade.MAJOR,
                    Severity.HIGH, Grade.MAJOR,
                    Severity.MEDIUM, Grade.MINOR,
                    Severity.LOW, Grade.OBSERVATION),
            Grade.MINOR);

    @Nullable
    LocalDate due(Grade grade, Instant from) {
        var granted = days.get(grade);
        return granted == null
                ? null
                : LocalDate.ofInstant(from, ZoneOffset.UTC).plusDays(granted);
    }

    /** None where such a failure raises no finding. */
    Optional<Grade> grade(@Nullable Severity severity) {
        if (!fromEvidence) return Optional.empty();
        return Optional.ofNullable(severity == null ? ungraded : grades.get(severity));
    }
}
