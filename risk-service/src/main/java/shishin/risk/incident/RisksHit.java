package shishin.risk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.risk.analysis.RiskAnalysis;
import shishin.risk.identification.Identification;
import shishin.risk.identification.Reopenings;
import shishin.risk.lifecycle.Reopening;
import shishin.risk.lifecycle.Trigger;
import shishin.risk.quantity.Quantified;
import shishin.risk.quantity.RiskModel;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.scale.Money;

/** The risks that came true by an incident. */
@ApplicationScoped
class RisksHit {

    private final Identification identification;
    private final Reopenings reopenings;
    private final RiskAnalysis analysis;

    RisksHit(Identification identification, Reopenings reopenings, RiskAnalysis analysis) {
        this.identification = identification;
        this.reopenings = reopenings;
        this.analysis = analysis;
    }

    /** Each comes from the incident's issue too, and is looked at again. */
    void hit(IncidentView incident) {
        for (var risk : incident.risks()) {
            identification.link(risk, incident.issueId());
            reopenings.reopen(
                    risk, new Reopening(Trigger.INCIDENT, "%s (%s)".formatted(incident.title(), incident.id())));
        }
    }

    /**
     * What is to learn from an incident, if the risk was last analysed by a model: as it was before this incident taught
     * it, so that what is known of the damage now takes the place of what was known then.
     *
     * @throws ModelHasMovedOn where it has been taught, and then followed by another model
     */
    Optional<RiskModel> model(UUID risk, IncidentView incident) {
        var taught = incident.analyses();
        var another = analysis.latest(risk, AnalysisStage.CURRENT, List.of())
                .filter(latest -> latest.quantity() != null && !taught.contains(latest.id()));
        if (another.isPresent() && analysis.isQuantified(risk, taught)) throw new ModelHasMovedOn(risk, incident.id());
        return analysis.latest(risk, AnalysisStage.CURRENT, taught)
                .flatMap(before -> analysis.quantity(before, currencies(incident.totalLoss())))
                .map(Quantified::model);
    }

    private static List<String> currencies(@Nullable Money cost) {
        return cost == null ? List.of() : List.of(cost.currency());
    }
}
