package shishin.assessment.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Subject;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class FindingRepository {

    /** Plain SQL, for all tenants at once. */
    static final String OVERDUE = """
            select id, tenant from finding
            where due < cast(cast(:now as timestamptz) at time zone 'UTC' as date) and state <> 'CLOSED'
                and overdue_at is null
            order by due""";

    private static final String IS_OVERDUE = "e.charge.due < :today and e.state <> FindingState.CLOSED";

    private final EntityManager entities;

    FindingRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object kept) {
        entities.persist(kept);
    }

    void flush() {
        entities.flush();
    }

    Finding find(UUID id) {
        var found = entities.find(Finding.class, id);
        if (found == null) throw new NotFound("finding", id);
        return found;
    }

    Optional<Finding> search(UUID id) {
        return Optional.ofNullable(entities.find(Finding.class, id));
    }

    Finding find(UUID id, IfMatch expected) {
        var found = find(id);
        expected.require(found.version());
        return found;
    }

    /** The one finding of a stream, locked. */
    Optional<Finding> ofStream(UUID stream) {
        return one("from Finding e where e.recurrence.streamId = :name", stream);
    }

    Optional<Finding> ofExternal(String externalId) {
        return one("from Finding e where e.externalId = :name", externalId);
    }

    private Optional<Finding> one(String query, Object name) {
        return entities.createQuery(query, Finding.class)
                .setParameter("name", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Page<Finding> list(FindingFilter filter, Stamp now, PageRequest request) {
        var today = LocalDate.ofInstant(now.at(), ZoneOffset.UTC);
        return Listing.of(Finding.class)
                .sortedBy("-raisedAt", "updatedAt")
                .where("e.state = :state", "state", filter.state)
                .where("e.charge.grade = :grade", "grade", filter.grade)
                .where("e.assessmentId = :assessment", "assessment", filter.assessment)
                .where("e.recurrence.streamId = :stream", "stream", filter.stream)
                .where("e.charge.owner = :owner", "owner", filter.owner)
                .where(IS_OVERDUE, "today", Boolean.TRUE.equals(filter.overdue) ? today : null)
                .where("array_position(e.shortfall.items, :item) > 0", "item", filter.item)
                .where("e.shortfall.subject = :subject", "subject", Subject.parse(filter.subject))
                .page(entities, request);
    }

    Page<FindingTrace> traces(UUID finding, PageRequest request) {
        return Listing.of(FindingTrace.class)
                .sortedBy("at")
                .where("e.findingId = :finding", "finding", finding)
                .page(entities, request);
    }

    /** The finding, locked, if its day has passed and nobody else is about to say so. */
    Optional<Finding> takeOverdue(UUID id, LocalDate today) {
        return entities.createQuery(
                        "from Finding e where e.id = :id and e.charge.overdueAt is null and " + IS_OVERDUE,
                        Finding.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .getResultStream()
                .findFirst();
    }
}
