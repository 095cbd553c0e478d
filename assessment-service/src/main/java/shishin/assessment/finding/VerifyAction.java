package shishin.assessment.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says whether the action was effective.
 *
 * @param effective false opens the finding again
 */
@Schema(examples = "{\"effective\":true,\"effectiveness\":\"No host fell short in two months\"}")
record VerifyAction(
        @NotNull Boolean effective,
        @NotNull @Size(min = 1, max = 4000) String effectiveness) {}
