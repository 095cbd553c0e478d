package shishin.assessment.campaign;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Closes a campaign.
 *
 * @param reason why, where some of its assessments are not closed yet
 */
@Schema(examples = "{\"reason\":\"Two units were sold\"}")
record CloseCampaign(@Nullable @Size(max = 2000) String reason) {

    boolean isExplained() {
        return reason != null && !reason.isBlank();
    }
}
