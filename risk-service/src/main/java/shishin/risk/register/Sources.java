package shishin.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shishin.platform.problem.NotFound;
import shishin.risk.guideline.Guideline;
import shishin.risk.guideline.ItemTitle;
import shishin.risk.identification.RiskView;
import shishin.risk.issue.IssueView;
import shishin.risk.issue.Issues;

/** The near end of the chain: items and issues. */
@ApplicationScoped
class Sources {

    private final Guideline guideline;
    private final Issues issues;

    Sources(Guideline guideline, Issues issues) {
        this.guideline = guideline;
        this.issues = issues;
    }

    List<ItemTitle> items(RiskView risk) {
        return guideline.titles(risk.edition(), risk.items());
    }

    ItemTitle item(String edition, String code) {
        return guideline.titles(edition, List.of(code)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("item", code));
    }

    List<Chain.Link> issuesAbout(String edition, String item) {
        return issues.about(edition, item).stream().map(this::link).toList();
    }

    private Chain.Link link(IssueView issue) {
        return new Chain.Link(issue, issues.origins(issue.id()));
    }

    List<Chain.Link> issues(RiskView risk) {
        return issues.get(risk.issues()).stream().map(this::link).toList();
    }
}
