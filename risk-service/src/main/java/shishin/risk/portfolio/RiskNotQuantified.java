package shishin.risk.portfolio;

import shishin.platform.problem.Refusal;
import shishin.risk.scale.AnalysisStage;

/** A risk without a quantitative analysis has no place in a sum of losses. */
public class RiskNotQuantified extends Refusal {

    RiskNotQuantified(String code, AnalysisStage stage) {
        super(Kind.UNPROCESSABLE, code, stage);
        tell("risk", code);
        tell("stage", stage);
    }
}
