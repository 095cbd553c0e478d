package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

/** Keeps issues. Facts count issues up at any moment: whoever changes one holds it, rather than losing to a counter. */
@ApplicationScoped
class IssueRepository {

    private static final String ABOUT = """
            from Issue i where i.edition = :edition
            and exists (select 1 from IssueItem x where x.issueId = i.id and x.item = :item) order by i.lastSeen desc""";
    private static final int MOST_ABOUT = 100;

    private final EntityManager entities;

    IssueRepository(EntityManager entities) {
        this.entities = entities;
    }

    void keep(Issue issue) {
        entities.persist(issue);
    }

    Issue find(UUID id) {
        return there(id, entities.find(Issue.class, id));
    }

    Issue take(UUID id) {
        return there(id, entities.find(Issue.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Issue take(UUID id, IfMatch expected) {
        var issue = take(id);
        expected.require(issue.version());
        return issue;
    }

    List<Issue> all(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return entities.createQuery("from Issue where id in :ids order by firstSeen, id", Issue.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Issue> about(String edition, String item) {
        return entities.createQuery(ABOUT, Issue.class)
                .setParameter("edition", edition)
                .setParameter("item", item)
                .setMaxResults(MOST_ABOUT)
                .getResultList();
    }

    Page<IssueView> page(IssueFilter filter, PageRequest request) {
        return filter.listing().page(entities, request).map(Issue::view);
    }

    /** As it stands in the database once all of the act is written. */
    IssueView written(Issue issue) {
        entities.flush();
        return issue.view();
    }

    private static Issue there(UUID id, @Nullable Issue issue) {
        if (issue == null) throw new NotFound("issue", id);
        return issue;
    }
}
