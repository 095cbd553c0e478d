package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.guideline.Guideline;

/** Opens, triages and closes issues; the only door to them from other packages. */
@ApplicationScoped
public class Issues {

    private final EntityManager entities;
    private final Guideline guideline;
    private final IssueTrail trail;
    private final SightingsTable sightings;

    Issues(EntityManager entities, Guideline guideline, IssueTrail trail, SightingsTable sightings) {
        this.entities = entities;
        this.guideline = guideline;
        this.trail = trail;
        this.sightings = sightings;
    }

    @Transactional
    IssueView open(OpenIssue command) {
        guideline.requireKnown(command.edition(), Objects.requireNonNull(command.items()));
        var issue = new Issue(command, trail.now());
        entities.persist(issue);
        return trail.opened(issue.view());
    }

    @Transactional
    IssueView close(UUID id, IfMatch expected, CloseIssue command) {
        var issue = take(id, expected);
        var before = issue.view();
        issue.close(command.reason());
        if (issue.dedupeKey() != null)
            sightings.settle(issue.dedupeKey(), trail.now().at());
        return recorded(issue, IssueAct.CLOSE, before);
    }

    @Transactional
    public IssueView dismiss(UUID id, IfMatch expected, String reason) {
        var issue = take(id, expected);
        var before = issue.view();
        issue.dismiss(reason);
        return recorded(issue, IssueAct.DISMISS, before);
    }

    /** The issue as a caller who is about to triage it has read it; nobody else changes it meanwhile. */
    @Transactional
    public IssueView requireToTriage(UUID id, IfMatch expected) {
        return take(id, expected).view();
    }

    /** These issues became this risk. */
    @Transactional
    public void becameRisk(Collection<UUID> issues, UUID risk) {
        for (var id : new TreeSet<>(issues)) {
            var issue = take(id);
            var before = issue.view();
            issue.linkTo(risk);
            recorded(issue, IssueAct.LINK_RISK, before);
        }
    }

    @Transactional
    Page<IssueView> page(IssueFilter filter, PageRequest request) {
        return filter.listing().page(entities, request).map(Issue::view);
    }

    @Transactional
    public IssueView get(UUID id) {
        return find(id).view();
    }

    @Transactional
    public List<IssueView> get(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("from Issue where id in :ids order by firstSeen, id", Issue.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(Issue::view)
                        .toList();
    }

    /** The answers, evidence and findings facts told of, for issues that facts opened. */
    @Transactional
    public List<Origin> origins(UUID id) {
        var key = find(id).dedupeKey();
        return key == null ? List.of() : sightings.origins(key);
    }

    private IssueView recorded(Issue issue, IssueAct act, IssueView before) {
        entities.flush();
        var after = issue.view();
        trail.record(act, before, after);
        return after;
    }

    private Issue find(UUID id) {
        var issue = entities.find(Issue.class, id);
        if (issue == null) throw new NotFound("issue", id);
        return issue;
    }

    private Issue take(UUID id, IfMatch expected) {
        var issue = take(id);
        expected.require(issue.version());
        return issue;
    }

    /** Facts count issues up at any moment: whoever changes one holds it, rather than losing to a counter. */
    private Issue take(UUID id) {
        var issue = entities.find(Issue.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (issue == null) throw new NotFound("issue", id);
        return issue;
    }
}
