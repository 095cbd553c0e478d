package shishin.risk.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.quantity.ControlModel;
import shishin.risk.quantity.HowToRun;
import shishin.risk.quantity.PortfolioModel;
import shishin.risk.quantity.Question;

/** Asks what a model comes to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A model to be answered, and how; stored on no risk", examples = """
        {"model": {"scenarios": [{"name": "outage", "frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 0.5}},
           "severity": {"kind": "LAW", "law": {"kind": "PERT", "min": 100000, "mode": 300000, "max": 1500000}}}]},
         "run": {"engine": "MONTE_CARLO", "seed": 42, "trials": 1000000}}""")
public record Simulate(
        @NotNull @Valid PortfolioModel model,
        @Nullable @Valid HowToRun run,
        @Nullable @Valid ControlModel control) {

    /** A model as it is. */
    public Simulate(PortfolioModel model, @Nullable HowToRun run) {
        this(model, run, null);
    }

    Question question() {
        return new Question(model, how(), control);
    }

    HowToRun how() {
        return run == null ? HowToRun.CHOSEN : run;
    }
}
