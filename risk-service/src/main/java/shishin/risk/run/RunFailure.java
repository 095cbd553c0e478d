package shishin.risk.run;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.problem.Refusal;
import shishin.risk.quantity.UnsoundModel;
import shishin.risk.simulation.fault.Fault;

/** Why a run failed. */
@Schema(
        description = "Why a run failed",
        examples = "{\"type\": \"unsound-model\", \"pointer\": \"/run/accuracy\", \"fault\": \"OUT_OF_REACH\"}")
public record RunFailure(
        @Schema(description = "The name of a problem; or given-up, when too many replicas died over it")
        String type,

        @Schema(description = "JSON pointer to what is at fault in the request") @Nullable
        String pointer,

        @Nullable Fault fault) {

    static final RunFailure GIVEN_UP = new RunFailure("given-up", null, null);

    static RunFailure of(Refusal refusal) {
        return refusal instanceof UnsoundModel unsound
                ? new RunFailure(unsound.slug(), unsound.pointer(), unsound.fault())
                : new RunFailure(refusal.slug(), null, null);
    }
}
