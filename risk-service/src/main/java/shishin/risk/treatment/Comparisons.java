package shishin.risk.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.UUID;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.risk.analysis.RiskAnalysis;
import shishin.risk.identification.Risks;
import shishin.risk.quantity.Quantified;
import shishin.risk.scale.AnalysisStage;

/** Compares options before one is proposed. */
@ApplicationScoped
class Comparisons {

    private final Risks risks;
    private final RiskAnalysis analyses;
    private final OptionJudge judge;
    private final ComparisonShelf shelf;

    Comparisons(Risks risks, RiskAnalysis analyses, OptionJudge judge, ComparisonShelf shelf) {
        this.risks = risks;
        this.analyses = analyses;
        this.judge = judge;
        this.shelf = shelf;
    }

    @Transactional
    ComparisonView compare(UUID riskId, CompareOptions command) {
        var risk = risks.get(riskId);
        var current = analyses.quantified(riskId, AnalysisStage.CURRENT);
        var model = current.map(Quantified::model);
        var options = command.options().stream()
                .map(option -> judge.judge(option, model))
                .sorted(Comparator.comparingDouble(Comparisons::benefitPerCost).reversed())
                .toList();
        var loss = current.map(known -> known.result().mean()).orElse(null);
        return shelf.keep(riskId, new ComparisonContent(risk.level(), loss, options));
    }

    private static double benefitPerCost(ComparedOption option) {
        var value = option.value();
        return value == null ? Double.NEGATIVE_INFINITY : value.benefitPerCost().value();
    }

    @Transactional
    Page<ComparisonView> page(UUID riskId, PageRequest request) {
        return shelf.page(risks.get(riskId).id(), request);
    }

    @Transactional
    ComparisonView get(UUID riskId, UUID id) {
        return shelf.get(risks.get(riskId).id(), id);
    }
}
