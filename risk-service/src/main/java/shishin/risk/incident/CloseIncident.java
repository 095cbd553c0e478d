package shishin.risk.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"reason\": \"再発防止策をリスクの対応に移した\"}")
record CloseIncident(@NotBlank @Size(max = 2000) String reason) {}
