package shishin.risk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import shishin.risk.analysis.RiskAnalysis;
import shishin.risk.identification.Identification;
import shishin.risk.identification.Reopenings;
import shishin.risk.lifecycle.Reopening;
import shishin.risk.lifecycle.Trigger;
import shishin.risk.quantity.Quantified;
import shishin.risk.quantity.RiskModel;
import shishin.risk.scale.AnalysisStage;

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

    Optional<RiskModel> model(UUID risk) {
        return analysis.quantified(risk, AnalysisStage.CURRENT).map(Quantified::model);
    }
}
