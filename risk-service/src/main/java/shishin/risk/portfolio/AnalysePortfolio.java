package shishin.risk.portfolio;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.quantity.HowToRun;
import shishin.risk.quantity.PortfolioModel;
import shishin.risk.quantity.ScenarioModel;
import shishin.risk.run.Simulate;
import shishin.risk.scale.AnalysisStage;

@Schema(description = "Risks that have a quantitative analysis of a stage, and what binds them", examples = """
        {"risks": ["0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b11", "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b12"], "stage": "CURRENT",
         "correlation": [[1, 0.4], [0.4, 1]], "run": {"trials": 200000}}""")
record AnalysePortfolio(
        @NotNull @Size(min = 1, max = 500) List<@NotNull UUID> risks,
        @NotNull AnalysisStage stage,

        @Schema(description = "Of the numbers of events; one row for each risk, in their order")
        @Size(max = 500)
        @Nullable
        List<@NotNull @Size(max = 500) List<@NotNull Double>> correlation,

        @Nullable Boolean mendCorrelation,

        @Schema(description = "Shared causes; they name risks by code") @Size(max = 100) @Nullable
        List<PortfolioModel.@NotNull @Valid SharedCause> causes,

        @Nullable @Valid HowToRun run) {

    Simulate of(List<ScenarioModel> scenarios) {
        return new Simulate(new PortfolioModel(scenarios, correlation, mendCorrelation, causes), run);
    }
}
