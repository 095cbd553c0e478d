package shishin.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shishin.platform.page.PageRequest;
import shishin.risk.acceptance.RiskAcceptance;
import shishin.risk.analysis.RiskAnalysis;
import shishin.risk.evaluation.RiskEvaluation;
import shishin.risk.identification.RiskView;
import shishin.risk.treatment.RiskTreatment;

/** The far end of the chain: what was thought of a risk and done about it. */
@ApplicationScoped
class Judgements {

    private final RiskAnalysis analysis;
    private final RiskEvaluation evaluation;
    private final RiskTreatment treatment;
    private final RiskAcceptance acceptance;

    Judgements(RiskAnalysis analysis, RiskEvaluation evaluation, RiskTreatment treatment, RiskAcceptance acceptance) {
        this.analysis = analysis;
        this.evaluation = evaluation;
        this.treatment = treatment;
        this.acceptance = acceptance;
    }

    Chain complete(List<ChainedItem> items, List<Chain.Link> issues, RiskView risk) {
        return new Chain(
                items,
                issues,
                risk,
                analysis.page(risk.id(), earliest()).items(),
                evaluation.page(risk.id(), earliest()).items(),
                treatment.page(risk.id(), earliest()).items(),
                acceptance.page(risk.id(), earliest()).items());
    }

    private static PageRequest earliest() {
        var request = new PageRequest();
        request.limit = Chain.MOST;
        return request;
    }
}
