package shishin.assessment.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.platform.json.OneLine;

/**
 * A subject of a campaign.
 *
 * @param lead who answers; gets all of its items as a task
 */
@Schema(
        name = "CampaignParticipant",
        examples = "{\"subject\":{\"type\":\"unit\",\"id\":\"tokyo-2\"},\"lead\":\"lin\"}")
record Participant(
        @NotNull @Valid Subject subject,
        @Nullable @OneLine @Size(max = 100) String lead) {}
