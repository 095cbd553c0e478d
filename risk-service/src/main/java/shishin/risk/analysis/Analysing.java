package shishin.risk.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import shishin.risk.quantity.Calculation;

/** Has the model of an analysis answered first, outside of any transaction, and then the analysis kept. */
@ApplicationScoped
class Analysing {

    private final Calculation calculation;
    private final RiskAnalysis analyses;

    Analysing(Calculation calculation, RiskAnalysis analyses) {
        this.calculation = calculation;
        this.analyses = analyses;
    }

    AnalysisView analyse(UUID risk, AnalyseRisk command) {
        return analyses.keep(risk, answered(command));
    }

    Answered answered(AnalyseRisk command) {
        var model = command.quantity();
        return new Answered(command.stage(), command.content(model == null ? null : calculation.answer(model)));
    }
}
