package shishin.assessment.answer;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a proposal is adopted or rejected. */
@Schema(examples = "{\"reason\":\"Confirmed with the operator\"}")
record DecideProposal(@Nullable @Size(max = 2000) String reason) {}
