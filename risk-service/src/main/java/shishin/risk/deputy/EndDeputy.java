package shishin.risk.deputy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"reason\": \"予定より早く戻った\"}")
record EndDeputy(@NotBlank @Size(max = 2000) String reason) {}
