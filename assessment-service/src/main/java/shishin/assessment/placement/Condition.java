package shishin.assessment.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.Severity;
import shishin.assessment.format.Observed;
import shishin.platform.json.OneLine;

/**
 * When else a rule holds; whatever is left out holds always.
 *
 * @param subject {@code type:id}, as a pattern with {@code *} and {@code ?}
 */
@Schema(
        name = "EvidenceRuleCondition",
        examples = "{\"severities\":[\"HIGH\",\"CRITICAL\"],\"subject\":\"resource:arn:aws:s3*\"}")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Condition(
        @Nullable @Size(max = 5) List<@NotNull CheckResult> results,
        @Nullable @Size(max = 4) List<@NotNull Severity> severities,
        @Nullable @OneLine @Size(max = 250) String subject) {

    boolean holds(Observed observed, Subject looked) {
        if (results != null && !results.contains(observed.result())) return false;
        if (severities != null && !severities.contains(observed.severity())) return false;
        return subject == null || Glob.fits(subject, looked.type() + ":" + looked.id());
    }
}
