package shishin.risk.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts other criteria in force; what was judged stays judged by the version it was judged by. */
@Schema(description = "Criteria to be in force from now on; read the ones in force and change what is to change")
record ReviseCriteria(
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid CriteriaContent content) {}
