package shishin.risk.treatment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"reason\": \"別の方式に替える\"}")
record CancelTreatment(@NotBlank @Size(max = 2000) String reason) {}
