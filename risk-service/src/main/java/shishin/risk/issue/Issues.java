package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.risk.guideline.Guideline;

/** Opens, triages and closes issues; the only door to them from other packages. */
@ApplicationScoped
public class Issues {

    private final IssueRepository issues;
    private final Guideline guideline;
    private final IssueTrail trail;
    private final SightingsTable sightings;

    Issues(IssueRepository issues, Guideline guideline, IssueTrail trail, SightingsTable sightings) {
        this.issues = issues;
        this.guideline = guideline;
        this.trail = trail;
        this.sightings = sightings;
    }

    @Transactional
    public IssueView open(OpenIssue command) {
        guideline.requireKnown(command.edition(), Objects.requireNonNull(command.items()));
        var issue = new Issue(command, trail.now());
        issues.keep(issue);
        return trail.opened(issue.view());
    }

    @Transactional
    IssueView close(UUID id, IfMatch expected, CloseIssue command) {
        var issue = issues.take(id, expected);
        var before = issue.view();
        issue.close(command.reason());
        settle(issue);
        for (var part : new TreeSet<>(issue.view().merged())) closeWith(issue, issues.take(part));
        return recorded(issue, IssueAct.CLOSE, before);
    }

    private void closeWith(Issue whole, Issue part) {
        var before = part.view();
        part.closeWith(whole);
        settle(part);
        recorded(part, IssueAct.CLOSE, before);
    }

    private void settle(Issue issue) {
        if (issue.dedupeKey() != null)
            sightings.settle(issue.dedupeKey(), trail.now().at());
    }

    @Transactional
    public IssueView dismiss(UUID id, IfMatch expected, String reason) {
        var issue = issues.take(id, expected);
        var before = issue.view();
        issue.dismiss(reason);
        return recorded(issue, IssueAct.DISMISS, before);
    }

    /** The issue as a caller who is about to triage it has read it, with why; nobody else changes it meanwhile. */
    @Transactional
    public IssueView requireToTriage(UUID id, IfMatch expected, @Nullable String reason) {
        var issue = issues.take(id, expected);
        issue.explain(reason);
        return issue.view();
    }

    /** These issues became this risk. */
    @Transactional
    public void becameRisk(Collection<UUID> sources, UUID risk) {
        for (var id : new TreeSet<>(sources)) {
            var issue = issues.take(id);
            var before = issue.view();
            issue.linkTo(risk);
            recorded(issue, IssueAct.LINK_RISK, before);
        }
    }

    @Transactional
    Page<IssueView> page(IssueFilter filter, PageRequest request) {
        return issues.page(filter, request);
    }

    @Transactional
    public IssueView get(UUID id) {
        return issues.find(id).view();
    }

    @Transactional
    public List<IssueView> get(Collection<UUID> ids) {
        return issues.all(ids).stream().map(Issue::view).toList();
    }

    /** The latest seen about an item. */
    @Transactional
    public List<IssueView> about(String edition, String item) {
        return issues.about(edition, item).stream().map(Issue::view).toList();
    }

    /** The answers, evidence and findings facts told of, for issues that facts opened and those merged into them. */
    @Transactional
    public List<Origin> origins(UUID id) {
        var issue = issues.find(id);
        return sightings.origins(
                Stream.concat(Stream.of(issue), issues.all(issue.view().merged()).stream())
                        .flatMap(one -> Optional.ofNullable(one.dedupeKey()).stream())
                        .toList());
    }

    private IssueView recorded(Issue issue, IssueAct act, IssueView before) {
        var after = issues.written(issue);
        trail.record(act, before, after);
        return after;
    }
}
