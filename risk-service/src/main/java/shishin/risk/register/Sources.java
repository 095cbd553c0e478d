package shishin.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shishin.platform.problem.NotFound;
import shishin.risk.guideline.Guideline;
import shishin.risk.identification.RiskView;
import shishin.risk.issue.IssueView;
import shishin.risk.issue.Issues;
import shishin.risk.issue.ToldOfItems;

/** The near end of the chain: items, what was told of them, and issues. */
@ApplicationScoped
class Sources {

    private final Guideline guideline;
    private final Issues issues;
    private final ToldOfItems told;

    Sources(Guideline guideline, Issues issues, ToldOfItems told) {
        this.guideline = guideline;
        this.issues = issues;
        this.told = told;
    }

    List<ChainedItem> items(RiskView risk) {
        var edition = risk.edition();
        return edition == null ? List.of() : items(edition, risk.items());
    }

    ChainedItem item(String edition, String code) {
        return items(edition, List.of(code)).stream().findFirst().orElseThrow(() -> new NotFound("item", code));
    }

    private List<ChainedItem> items(String edition, List<String> codes) {
        var known = told.of(edition, codes);
        return guideline.titles(edition, codes).stream()
                .map(title -> ChainedItem.of(title, known.getOrDefault(title.code(), List.of())))
                .toList();
    }

    List<Chain.Link> issuesAbout(String edition, String item) {
        return issues.about(edition, item).stream().map(this::link).toList();
    }

    private Chain.Link link(IssueView issue) {
        return new Chain.Link(issue, issues.origins(issue.id()));
    }

    List<Chain.Link> issues(RiskView risk) {
        return issues.get(risk.issues()).stream()
                .limit(Chain.MOST)
                .map(this::link)
                .toList();
    }
}
