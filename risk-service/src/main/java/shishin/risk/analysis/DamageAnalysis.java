package shishin.risk.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.risk.quantity.RiskModel;
import shishin.risk.scale.AnalysisStage;

/** After an incident: what really happened, arranged as an analysis of the risk (the guideline's 3.2). */
@ApplicationScoped
public class DamageAnalysis {

    private final Analysing analysing;
    private final RiskAnalysis analyses;

    DamageAnalysis(Analysing analysing, RiskAnalysis analyses) {
        this.analysing = analysing;
        this.analyses = analyses;
    }

    /**
     * Has the damage answered, as an analysis of the risk as it is.
     *
     * @param words what the damage to the business was
     * @param updated the model that has learnt from the losses, of a risk that has one
     */
    public Answered answered(Estimates estimates, String words, @Nullable RiskModel updated) {
        return analysing.answered(
                new AnalyseRisk(AnalysisStage.CURRENT, estimates.likelihood(), estimates.impacts(), words, updated));
    }

    public AnalysisView keep(UUID risk, Answered damage) {
        return analyses.keep(risk, damage);
    }
}
