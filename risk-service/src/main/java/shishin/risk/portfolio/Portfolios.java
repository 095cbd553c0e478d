package shishin.risk.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.risk.analysis.RiskAnalysis;
import shishin.risk.identification.Risks;
import shishin.risk.quantity.ScenarioModel;
import shishin.risk.run.RunPurpose;
import shishin.risk.run.RunView;
import shishin.risk.run.Runs;
import shishin.risk.scale.AnalysisStage;

/** Puts the models of risks together, and has them answered. */
@ApplicationScoped
class Portfolios {

    private final Risks risks;
    private final RiskAnalysis analysis;
    private final Runs runs;

    Portfolios(Risks risks, RiskAnalysis analysis, Runs runs) {
        this.risks = risks;
        this.analysis = analysis;
        this.runs = runs;
    }

    @Transactional
    RunView analyse(AnalysePortfolio command) {
        var scenarios = command.risks().stream()
                .map(risk -> scenario(risk, command.stage()))
                .toList();
        return runs.request(RunPurpose.PORTFOLIO, command.of(scenarios));
    }

    /** A risk in the portfolio is known by its code. */
    private ScenarioModel scenario(UUID id, AnalysisStage stage) {
        var code = risks.get(id).code();
        return analysis.quantified(id, stage)
                .orElseThrow(() -> new RiskNotQuantified(code, stage))
                .model()
                .named(code);
    }
}
