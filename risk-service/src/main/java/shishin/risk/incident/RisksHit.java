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

    /** What is to learn from what an incident cost, if the risk was last analysed by a model. */
    Optional<RiskModel> model(UUID risk, @Nullable Money cost) {
        var currencies = cost == null ? List.<String>of() : List.of(cost.currency());
        return analysis.latest(risk, AnalysisStage.CURRENT)
                .flatMap(latest -> analysis.quantity(latest, currencies))
                .map(Quantified::model);
    }
}
