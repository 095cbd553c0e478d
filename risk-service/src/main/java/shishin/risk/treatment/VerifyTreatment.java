package shishin.risk.treatment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.analysis.Estimates;

/**
 * Says whether a treatment worked.
 *
 * @param effective whether it worked; if not, it is worked on again
 * @param residual what is left of the risk; as expected, unless told otherwise
 */
@Schema(examples = "{\"effective\": true, \"note\": \"侵入試験で確認した\"}")
record VerifyTreatment(
        @NotNull Boolean effective,
        @NotBlank @Size(max = 5000) String note,
        @Nullable @Valid Estimates residual) {}
