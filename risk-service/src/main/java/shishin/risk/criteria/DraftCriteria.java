package shishin.risk.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Other criteria, to be approved by somebody else. */
@Schema(
        description =
                "Other criteria, to be approved by somebody else; read the ones in force and change what is to change")
record DraftCriteria(
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid CriteriaContent content) {}
