package shishin.risk.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;
import shishin.risk.analysis.AnalysisView;
import shishin.risk.analysis.RiskAnalysis;
import shishin.risk.guideline.Guideline;
import shishin.risk.identification.RiskFile;
import shishin.risk.identification.Risks;
import shishin.risk.lifecycle.Act;

/** Evaluates risks; the only door to evaluations from other packages. */
@ApplicationScoped
public class RiskEvaluation {

    private final Risks risks;
    private final RiskAnalysis analyses;
    private final Guideline guideline;
    private final Evaluations evaluations;

    RiskEvaluation(Risks risks, RiskAnalysis analyses, Guideline guideline, Evaluations evaluations) {
        this.risks = risks;
        this.analyses = analyses;
        this.guideline = guideline;
        this.evaluations = evaluations;
    }

    @Transactional
    EvaluationView evaluate(UUID riskId, EvaluateRisk command) {
        var risk = risks.take(riskId, Act.EVALUATE);
        guideline.requireKnown(risk.view().edition(), command.basisForRevision().items());
        var evaluation = evaluations.judge(risk, analysisToJudge(risk, command), command);
        risk.standing().evaluated(evaluation.decision(), evaluation.id(), evaluation.priority(), risk.now());
        risk.done(null, evaluation.view());
        return evaluation.view();
    }

    @Transactional
    public EvaluationView get(UUID riskId, UUID id) {
        risks.get(riskId);
        return evaluations
                .find(id)
                .filter(evaluation -> evaluation.riskId().equals(riskId))
                .orElseThrow(() -> new NotFound("evaluation", id));
    }

    @Transactional
    public Page<EvaluationView> page(UUID riskId, PageRequest request) {
        risks.get(riskId);
        return evaluations.page(riskId, request);
    }

    private AnalysisView analysisToJudge(RiskFile risk, EvaluateRisk command) {
        var counts = Objects.requireNonNull(risk.standing().analysis());
        var asked = command.analysis();
        if (asked != null && !asked.equals(counts)) throw new AnotherAnalysisCounts(asked, counts);
        return analyses.get(risk.id(), counts);
    }
}
