package shishin.risk.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.risk.quantity.RiskModel;
import shishin.risk.scale.AnalysisStage;

/** After an incident: what really happened, arranged as an analysis of the risk (the guideline's 3.2). */
@ApplicationScoped
public class DamageAnalysis {

    private final RiskAnalysis analysis;

    DamageAnalysis(RiskAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Analyses a risk as it is.
     *
     * @param words what the damage to the business was
     * @param updated the model that has learnt from the losses, of a risk that has one
     */
    @Transactional
    public AnalysisView of(UUID risk, Estimates estimates, String words, @Nullable RiskModel updated) {
        return analysis.analyse(
                risk,
                new AnalyseRisk(AnalysisStage.CURRENT, estimates.likelihood(), estimates.impacts(), words, updated));
    }
}
