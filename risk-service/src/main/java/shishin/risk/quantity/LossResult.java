package shishin.risk.quantity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.exact.Grid;
import shishin.risk.simulation.result.AnnualLoss;
import shishin.risk.simulation.result.Contribution;
import shishin.risk.simulation.result.Exceedance;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.result.Tail;
import shishin.risk.simulation.study.ControlValue;
import shishin.risk.simulation.study.Tornado;

/** What an engine answered, and all that is needed to have it answered again. */
@Schema(name = "LossResult", description = "An annual loss in figures, each with its error", examples = """
        {"engine": "EXACT", "engineVersion": "4", "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         "gridPoints": 4096, "grid": {"points": 4096, "step": 1200, "accuracy": 0.0001, "reached": 0.00002, "aliasing": 1e-12},
         "durationMillis": 3, "mean": {"value": 233333.3, "error": 0, "low": 233333.3, "high": 233333.3}, "sd": 368717.2,
         "anyLoss": {"value": 0.393469, "error": 0, "low": 0.393469, "high": 0.393469},
         "tails": [{"level": 0.95, "var": {"value": 996000, "error": 12, "low": 995100, "high": 996900},
                    "tvar": {"value": 1330000, "error": 20, "low": 1329980, "high": 1330020}}],
         "curve": [{"loss": 996000, "probability": 0.05}]}""")
public record LossResult(
        HowToRun.Engine engine,

        @Schema(description = "Changes when the same inputs may give other bits")
        String engineVersion,

        @Schema(description = "SHA-256 of the model and of how it was run")
        String digest,

        @Nullable Long seed,
        @Nullable Long trials,

        @Schema(description = "Of the exact engine") @Nullable
        Integer gridPoints,

        @Schema(
                description =
                        "Of the exact engine: the grid it came to, the accuracy asked for, the relative error of VaR at 99 % that was reached, and a bound of the probability that wrapped around")
        @Nullable
        Grid grid,

        long durationMillis,
        Figure mean,

        @Schema(description = "Standard deviation between years; absent where there is none") @Nullable
        Double sd,

        Figure anyLoss,
        List<Tail> tails,
        List<Exceedance> curve,

        @Schema(
                description =
                        "What each scenario and each shared cause adds to TVaR at 99 %; where there are several, up to 200 in the exact engine and 2,097,152 years in Monte Carlo")
        @Nullable
        List<Contribution> contributions,

        @Schema(
                description =
                        "One bar for each input, the longest first, where it was asked for: rate, susceptibility, size, and of the severity each law it is made of, each probability, deductible and limit, by the way to it (severity/RESPONSE)")
        @Nullable
        List<Tornado.Bar> sensitivity,

        @Schema(description = "What the control is worth, where one was given") @Nullable
        ControlValue control) {

    static LossResult of(Run run, AnnualLoss loss) {
        return new LossResult(
                run.engine,
                Calculation.ENGINE_VERSION,
                run.digest,
                run.seed,
                run.trials,
                run.grid == null ? null : run.grid.points(),
                run.grid,
                run.durationMillis,
                loss.mean(),
                Double.isFinite(loss.sd()) ? loss.sd() : null,
                loss.anyLoss(),
                loss.tails(),
                loss.curve(),
                run.contributions,
                run.sensitivity,
                run.control);
    }

    /** How a result came about. */
    record Run(
            HowToRun.Engine engine,
            String digest,
            @Nullable Long seed,
            @Nullable Long trials,
            @Nullable Grid grid,
            @Nullable List<Contribution> contributions,
            @Nullable List<Tornado.Bar> sensitivity,
            @Nullable ControlValue control,
            long durationMillis) {}
}
