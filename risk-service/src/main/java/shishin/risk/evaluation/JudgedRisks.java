package shishin.risk.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import shishin.risk.analysis.AnalysisView;
import shishin.risk.analysis.RiskAnalysis;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.identification.RiskView;
import shishin.risk.identification.Risks;

/** Risks together with a judgement of them. */
@ApplicationScoped
class JudgedRisks {

    private final Risks risks;
    private final RiskAnalysis analyses;
    private final RiskEvaluation evaluations;
    private final CriteriaBook book;

    JudgedRisks(Risks risks, RiskAnalysis analyses, RiskEvaluation evaluations, CriteriaBook book) {
        this.risks = risks;
        this.analyses = analyses;
        this.evaluations = evaluations;
        this.book = book;
    }

    Judged of(UUID risk, UUID evaluation) {
        var judgement = evaluations.get(risk, evaluation);
        return new Judged(
                risks.get(risk),
                analyses.get(risk, judgement.analysisId()),
                judgement,
                book.version(judgement.criteria()).content().currency());
    }

    /**
     * A risk, the analysis that was judged, and the judgement.
     *
     * @param currency of the criteria it was judged by
     */
    record Judged(RiskView risk, AnalysisView analysis, EvaluationView evaluation, String currency) {}
}
