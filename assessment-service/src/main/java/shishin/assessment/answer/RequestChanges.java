package shishin.assessment.answer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sends an answer back, with what is missing. */
@Schema(examples = "{\"reason\":\"Which hosts?\"}")
record RequestChanges(@NotNull @Size(min = 1, max = 2000) String reason) {}
