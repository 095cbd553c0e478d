package shishin.risk.incident;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import shishin.platform.outbox.Fact;
import shishin.platform.outbox.Outbox;
import shishin.risk.analysis.AnalysisView;
import shishin.risk.analysis.Answered;
import shishin.risk.analysis.DamageAnalysis;
import shishin.risk.issue.Issues;

/** What follows from an incident elsewhere: an issue, risks that are looked at again, an analysis. */
@ApplicationScoped
class IncidentEffects {

    private final Issues issues;
    private final RisksHit risks;
    private final DamageAnalysis damage;
    private final Outbox outbox;

    IncidentEffects(Issues issues, RisksHit risks, DamageAnalysis damage, Outbox outbox) {
        this.issues = issues;
        this.risks = risks;
        this.damage = damage;
        this.outbox = outbox;
    }

    UUID openIssue(ReportIncident command) {
        return issues.open(command.issue()).id();
    }

    void reopenRisks(IncidentView incident) {
        risks.hit(incident);
        tell(new IncidentReported(
                incident.id(),
                incident.title(),
                incident.severity(),
                incident.edition(),
                incident.items(),
                incident.subject(),
                incident.risks(),
                incident.issueId(),
                incident.detectedAt(),
                incident.at()));
    }

    /** What a risk has learnt from the damage, answered outside of any transaction. */
    Answered answered(IncidentView incident, AnalyseDamage command) {
        var known = QuarkusTransaction.joiningExisting().call(() -> risks.model(command.risk(), incident));
        var learnt = known.flatMap(model -> Learning.from(model, incident, command));
        var words = learnt.map(Learning::words)
                .map(said -> command.businessImpact() + "\n\n" + said)
                .orElse(command.businessImpact());
        var model = learnt.map(Learning::model).orElse(null);
        return damage.answered(command.estimates(), words, model);
    }

    AnalysisView keep(UUID risk, Answered answered) {
        return damage.keep(risk, answered);
    }

    void tell(Fact fact) {
        outbox.publish(fact);
    }
}
