package shishin.assessment.answer;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * Takes a step in the review of all answers under some codes.
 *
 * @param reason needed to send answers back
 */
@Schema(examples = "{\"items\":[\"1.2.3\"],\"step\":\"APPROVAL\",\"reason\":\"Seen on site\"}")
record ReviewSelection(
        @NotEmpty @Size(max = 200) List<@NotNull @OneLine @Size(max = 50) String> items,
        @NotNull ReviewStep step,
        @Nullable @Size(max = 2000) String reason) {

    ReviewSelection {
        if (step == ReviewStep.CHANGE_REQUEST && (reason == null || reason.isBlank())) throw new ChangesUnexplained();
    }
}
