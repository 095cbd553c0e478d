package shishin.risk.acceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = "{\"reason\": \"条件付きで認める\"}")
record DecideAcceptance(@NotBlank @Size(max = 2000) String reason) {}
