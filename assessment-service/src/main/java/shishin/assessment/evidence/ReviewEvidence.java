package shishin.assessment.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's judgement of a piece of evidence. */
@Schema(examples = "{\"decision\":\"DISPUTED\",\"reason\":\"The host was being replaced at that time\"}")
record ReviewEvidence(
        @NotNull Decision decision,
        @Nullable @Size(max = 2000) String reason) {

    enum Decision {
        ACCEPTED,
        DISPUTED;

        ReviewState state() {
            return this == ACCEPTED ? ReviewState.ACCEPTED : ReviewState.DISPUTED;
        }
    }
}
