package shishin.risk.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import shishin.platform.precondition.IfMatch;
import shishin.risk.issue.IssueView;
import shishin.risk.issue.Issues;

/** Decides what becomes of an issue. */
@ApplicationScoped
class Triage {

    private final Issues issues;
    private final Identification identification;

    Triage(Issues issues, Identification identification) {
        this.issues = issues;
        this.identification = identification;
    }

    @Transactional
    TriageView triage(UUID id, IfMatch expected, TriageIssue command) {
        command.requireComplete();
        return switch (command.outcome()) {
            case DISMISSED ->
                new TriageView(issues.dismiss(id, expected, Objects.requireNonNull(command.reason())), List.of());
            case RISKS -> becomeRisks(issues.requireToTriage(id, expected, command.reason()), command);
        };
    }

    private TriageView becomeRisks(IssueView issue, TriageIssue command) {
        var risks = new ArrayList<RiskView>();
        for (var risk : Objects.requireNonNull(command.identify()))
            risks.add(identification.identify(risk.from(issue)));
        for (var risk : Objects.requireNonNull(command.link())) risks.add(identification.link(risk, issue.id()));
        return new TriageView(issues.get(issue.id()), risks);
    }
}
