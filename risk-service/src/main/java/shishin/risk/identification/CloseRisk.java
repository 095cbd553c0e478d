package shishin.risk.identification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"reason\": \"対象サービスを廃止した\"}")
record CloseRisk(@NotBlank @Size(max = 2000) String reason) {}
