package shishin.risk.treatment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.risk.analysis.RiskAnalysis;
import shishin.risk.identification.Risks;
import shishin.risk.quantity.Quantified;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.scale.RiskLevel;

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

    /** Reads first, computes outside of any transaction, and keeps what came of it. */
    ComparisonView compare(UUID riskId, CompareOptions command) {
        var known = QuarkusTransaction.joiningExisting().call(() -> known(riskId));
        var model = known.current.map(Quantified::model);
        var options = command.options().stream()
                .map(option -> judge.judge(option, model))
                .sorted(Comparator.comparingDouble(Comparisons::benefitPerCost).reversed())
                .toList();
        var loss = known.current.map(current -> current.result().mean()).orElse(null);
        var content = new ComparisonContent(known.level, loss, options);
        return QuarkusTransaction.joiningExisting().call(() -> shelf.keep(riskId, content));
    }

    private Known known(UUID riskId) {
        var risk = risks.get(riskId);
        return new Known(risk.level(), analyses.quantified(riskId, AnalysisStage.CURRENT, List.of()));
    }

    /** What the options are held against. */
    private record Known(@Nullable RiskLevel level, Optional<Quantified> current) {}

    /** What spares something and costs nothing comes before all that costs. */
    private static double benefitPerCost(ComparedOption option) {
        var value = option.value();
        if (value == null) return Double.NEGATIVE_INFINITY;
        var free = option.yearlyCost() == 0 && value.benefit().value() > 0;
        return free ? Double.POSITIVE_INFINITY : value.benefitPerCost().value();
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
