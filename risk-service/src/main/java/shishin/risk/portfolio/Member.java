package shishin.risk.portfolio;

import shishin.risk.analysis.AnalysisView;
import shishin.risk.quantity.Quantified;
import shishin.risk.quantity.ScenarioModel;
import shishin.risk.run.RunSource;

/** A risk of a portfolio, with the analysis whose model is taken. */
record Member(String code, AnalysisView analysis, Quantified quantity) {

    ScenarioModel scenario() {
        return quantity.model().named(code);
    }

    RunSource source() {
        return new RunSource(analysis.riskId(), code, analysis.id());
    }
}
