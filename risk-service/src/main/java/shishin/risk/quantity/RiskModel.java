package shishin.risk.quantity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A risk in numbers: how often, how bad, and how it is computed. */
@Schema(description = "A risk in numbers: how often, how bad, and how it is computed", examples = """
        {"frequency": {"kind": "POISSON", "rate": {"kind": "PERT", "min": 0.1, "mode": 0.5, "max": 2}},
         "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL_90", "low": 100000, "high": 1000000}}}""")
public record RiskModel(
        @NotNull @Valid FrequencyModel frequency,
        @NotNull @Valid SeverityModel severity,
        @Nullable @Valid HowToRun run) {

    /** As one scenario of a portfolio. */
    public ScenarioModel named(String name) {
        return new ScenarioModel(name, frequency, severity);
    }

    PortfolioModel alone() {
        return PortfolioModel.of(List.of(named("risk")));
    }

    HowToRun how() {
        return run == null ? HowToRun.CHOSEN : run;
    }
}
