package shishin.risk.criteria;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Approves a draft, or rejects it. */
@Schema(examples = "{\"reason\": \"取締役会で承認された\"}")
record DecideCriteria(@NotBlank @Size(max = 2000) String reason) {}
