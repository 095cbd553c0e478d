package shishin.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import shishin.assessment.answer.TreatmentCompleted;
import shishin.assessment.assessment.Subject;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class StreamRepository {

    private static final String SPEAKS_OF =
            "e.id in (select i.key.streamId from StreamItem i where i.key.item = :item)";
    private static final String DUE = "e.standing.validUntil <= :now and e.standing.expiredAt is null";
    private static final String WANT_FRESH = """
            update versioned EvidenceStream e set e.freshWanted.treatment = :treatment,
            e.freshWanted.reason = :reason, e.freshWanted.since = :since
            where e.edition = :edition and e.standing.observedTo < :since
            and e.id in (select i.key.streamId from StreamItem i where i.key.item in :items)""";

    /** A stream whose evidence has expired, and whose it is. */
    record Due(UUID id, String tenant) {}

    private final EntityManager entities;

    StreamRepository(EntityManager entities) {
        this.entities = entities;
    }

    EvidenceStream find(UUID id) {
        var found = entities.find(EvidenceStream.class, id);
        if (found == null) throw new NotFound("evidence-stream", id);
        return found;
    }

    Page<EvidenceStream> list(StreamFilter filter, PageRequest request) {
        return Listing.of(EvidenceStream.class)
                .sortedBy("-updatedAt", "standing.observedTo")
                .where(SPEAKS_OF, "item", filter.item)
                .where("e.agent = :agent", "agent", filter.producer)
                .where("e.subject = :subject", "subject", Subject.parse(filter.subject))
                .where("e.edition = :edition", "edition", filter.edition)
                .where("e.standing.result = :result", "result", filter.result)
                .where(
                        "case when e.standing.expiredAt is null then false else true end = :expired",
                        "expired",
                        filter.expired)
                .where("e.standing.failing = :failing", "failing", filter.failing)
                .where(
                        "case when e.freshWanted.since is null then false else true end = :wanted",
                        "wanted",
                        filter.freshWanted)
                .where(
                        "case when e.standing.expiredAt is null and e.freshWanted.since is null"
                                + " and e.overdueSince is null then false else true end = :stale",
                        "stale",
                        filter.stale)
                .page(entities, request);
    }

    /** Of all tenants; call as the one who works for all. Plain SQL, because Hibernate asks for one tenant only. */
    List<Due> due(Instant now, int most) {
        List<?> rows = entities.createNativeQuery(
                        "select id, tenant from evidence_stream where valid_until <= ?1 and expired_at is null"
                                + " order by valid_until limit ?2",
                        Object[].class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** The stream, locked, if its evidence has expired and nobody else is about to say so. */
    Optional<EvidenceStream> takeDue(UUID id, Instant now) {
        return entities.createQuery("from EvidenceStream e where e.id = :id and " + DUE, EvidenceStream.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .getResultStream()
                .findFirst();
    }

    int wantFresh(TreatmentCompleted treatment) {
        return entities.createQuery(WANT_FRESH)
                .setParameter("treatment", treatment.treatmentId())
                .setParameter("reason", treatment.reason())
                .setParameter("since", treatment.at())
                .setParameter("edition", treatment.edition())
                .setParameter("items", treatment.items())
                .executeUpdate();
    }
}
