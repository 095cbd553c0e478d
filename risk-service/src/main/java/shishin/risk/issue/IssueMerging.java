package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import shishin.platform.precondition.IfMatch;
import shishin.risk.guideline.Guideline;

/** Makes one issue of several that are the same, and several of one that is not. */
@ApplicationScoped
class IssueMerging {

    private final IssueRepository issues;
    private final Guideline guideline;
    private final IssueTrail trail;

    IssueMerging(IssueRepository issues, Guideline guideline, IssueTrail trail) {
        this.issues = issues;
        this.guideline = guideline;
        this.trail = trail;
    }

    @Transactional
    IssueView merge(UUID id, IfMatch expected, MergeIssues command) {
        if (command.issues().contains(id)) throw new IssuesDoNotFit(id);
        var held = hold(id, command.issues());
        var whole = Objects.requireNonNull(held.get(id));
        expected.require(whole.version());
        var before = whole.view();
        for (var part : new TreeSet<>(command.issues()))
            mergeOne(whole, Objects.requireNonNull(held.get(part)), command.reason());
        var after = issues.written(whole);
        trail.record(IssueAct.MERGE, before, after);
        return after;
    }

    /** All in one order, so that two who merge the same issues do not wait for each other in a circle. */
    private Map<UUID, Issue> hold(UUID whole, List<UUID> parts) {
        var ids = new TreeSet<>(parts);
        ids.add(whole);
        var held = new HashMap<UUID, Issue>();
        for (var one : ids) held.put(one, issues.take(one));
        return held;
    }

    private void mergeOne(Issue whole, Issue part, String reason) {
        var before = part.view();
        if (!fits(before, whole.view())) throw new IssuesDoNotFit(part.id());
        whole.merge(part);
        part.join(whole.id(), reason);
        trail.record(IssueAct.JOIN, before, issues.written(part));
    }

    private static boolean fits(IssueView part, IssueView whole) {
        var ofOneEdition =
                part.items().isEmpty() || whole.items().isEmpty() || Objects.equals(part.edition(), whole.edition());
        return ofOneEdition && part.merged().isEmpty();
    }

    /** The parts are issues of their own, of the same source; the issue itself stays to be counted up, and closed. */
    @Transactional
    SplitView split(UUID id, IfMatch expected, SplitIssue command) {
        var issue = issues.take(id, expected);
        var before = issue.view();
        var parts = command.parts().stream().map(part -> open(part.of(before))).toList();
        issue.split(parts.stream().map(IssueView::id).toList(), command.reason());
        var after = issues.written(issue);
        trail.record(IssueAct.SPLIT, before, after);
        return new SplitView(after, parts);
    }

    private IssueView open(OpenIssue part) {
        guideline.requireKnown(part.edition(), Objects.requireNonNull(part.items()));
        var issue = new Issue(part, trail.now());
        issues.keep(issue);
        return trail.opened(issue.view());
    }
}
