package shishin.risk.quantity;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which engine answers, and how well; whatever is left out is chosen. */
@Schema(description = "Which engine answers, and how well; what is left out is chosen", examples = """
        {"engine": "MONTE_CARLO", "seed": 42, "trials": 1000000, "precision": 0.005}""")
public record HowToRun(
        @Schema(description = "Left out: EXACT, but MONTE_CARLO where a correlation binds the scenarios") @Nullable
        Engine engine,

        @Schema(description = "Of Monte Carlo; left out: 1") @Nullable
        Long seed,

        @Schema(description = "The most simulated years; left out: 100,000") @Min(1_000) @Max(100_000_000) @Nullable
        Long trials,

        @Schema(description = "Stop early at this relative standard error of the mean and of VaR at 99 %")
        @DecimalMin("0")
        @DecimalMax("1")
        @Nullable
        Double precision,

        @Schema(description = "Of the exact engine: the relative error of VaR at 99 %; left out: 0.0001")
        @DecimalMin("0.000001")
        @DecimalMax("0.1")
        @Nullable
        Double accuracy,

        @Schema(description = "Tell how far each input moves the mean and the 95 % tail; without a correlation")
        @Nullable
        Boolean sensitivity) {

    /** Everything chosen. */
    public static final HowToRun CHOSEN = new HowToRun(null, null, null, null, null, null);

    /** Which engine. */
    @Schema(name = "LossEngine")
    public enum Engine {
        EXACT,
        MONTE_CARLO
    }

    long seedOrOne() {
        return seed == null ? 1 : seed;
    }

    long trialsOrMany() {
        return trials == null ? 100_000 : trials;
    }
}
