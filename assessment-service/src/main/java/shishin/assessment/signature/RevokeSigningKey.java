package shishin.assessment.signature;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Trusts a key no more, from now on. */
@Schema(examples = "{\"reason\":\"The pipeline was rebuilt\"}")
record RevokeSigningKey(@NotNull @NotBlank @Size(max = 1000) String reason) {}
