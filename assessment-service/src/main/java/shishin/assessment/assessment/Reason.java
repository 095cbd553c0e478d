package shishin.assessment.assessment;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an act is taken; reopening needs one. */
@Schema(examples = "{\"reason\":\"The firewall was replaced after the review\"}")
record Reason(@Nullable @Size(max = 2000) String reason) {

    static final Reason NONE = new Reason(null);

    boolean isMissing() {
        return reason == null || reason.isBlank();
    }
}
