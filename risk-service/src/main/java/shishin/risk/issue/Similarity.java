package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds issues that may be the same: of those about the same subject or items, and of the latest, the most alike. */
@ApplicationScoped
class Similarity {

    private static final String NEAR = """
            from Issue i where i.id <> :id and i.state <> CLOSED and i.kinship.mergedInto is null
            and (i.subject = :subject or exists (select 1 from IssueItem x where x.issueId = i.id and x.item in :items))
            order by i.lastSeen desc""";
    private static final String LATEST =
            "from Issue i where i.id <> :id and i.state <> CLOSED and i.kinship.mergedInto is null order by i.lastSeen desc";
    private static final int LOOKED_AT = 300;
    private static final int SHOWN = 10;

    private final IssueRepository issues;
    private final EntityManager entities;

    Similarity(IssueRepository issues, EntityManager entities) {
        this.issues = issues;
        this.entities = entities;
    }

    @Transactional
    List<SimilarIssue> of(UUID id) {
        var issue = issues.find(id).view();
        var traits = Likeness.Traits.of(issue);
        return Stream.concat(near(issue), latest(id))
                .distinct()
                .map(Issue::view)
                .map(other -> new SimilarIssue(
                        other.id(), other.title(), other.state(), Likeness.of(traits, Likeness.Traits.of(other))))
                .filter(other -> other.likeness().isWorthALook())
                .sorted(Comparator.comparingInt(
                                (SimilarIssue other) -> -other.likeness().points())
                        .thenComparing(SimilarIssue::id))
                .limit(SHOWN)
                .toList();
    }

    private Stream<Issue> near(IssueView issue) {
        return entities.createQuery(NEAR, Issue.class)
                .setParameter("id", issue.id())
                .setParameter("subject", issue.subject())
                .setParameter("items", issue.items())
                .setMaxResults(LOOKED_AT)
                .getResultStream();
    }

    private Stream<Issue> latest(UUID id) {
        return entities.createQuery(LATEST, Issue.class)
                .setParameter("id", id)
                .setMaxResults(LOOKED_AT)
                .getResultStream();
    }
}
