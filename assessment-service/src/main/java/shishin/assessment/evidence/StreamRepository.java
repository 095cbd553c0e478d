package shishin.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.Timeouts;
import shishin.assessment.answer.TreatmentCompleted;
import shishin.assessment.assessment.Subject;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class StreamRepository {

    private static final String SPEAKS_OF = "e.id in (select i.id from StreamItem i where i.item = :item)";

    /** Looked at row by row in the order of the list, which a join would give up for all streams of the item at once. */
    private static final String OF_THE_ROW = "(select count(x) from EvidenceStream x where x.id = e.id and %s) = 1";

    /** Plain SQL, for all tenants at once. */
    static final String EXPIRED = """
            select id, tenant from evidence_stream where valid_until <= :now and expired_at is null
            order by valid_until""";

    private static final String DUE = "e.standing.validUntil <= :now and e.standing.expiredAt is null";
    private static final String WANT_FRESH = """
            update versioned EvidenceStream e set e.freshWanted.treatment = :treatment,
            e.freshWanted.reason = :reason, e.freshWanted.since = :since
            where e.edition = :edition and e.standing.observedTo < :since
            and e.id in (select i.id from StreamItem i where i.item in :items)""";

    private final EntityManager entities;

    StreamRepository(EntityManager entities) {
        this.entities = entities;
    }

    EvidenceStream find(UUID id) {
        var found = entities.find(EvidenceStream.class, id);
        if (found == null) throw new NotFound("evidence-stream", id);
        return found;
    }

    /** The last changed first. Those of an item stand by their ids, unless told otherwise: a page costs what it shows. */
    Page<EvidenceStream> list(StreamFilter filter, PageRequest request) {
        if (filter.item != null && request.sort == null) return listOfItem(filter, request);
        var listing = Listing.of(EvidenceStream.class)
                .sortedBy("-updatedAt", "standing.observedTo")
                .where(SPEAKS_OF, "item", filter.item);
        return filtered(listing, condition -> condition.replace("x.", "e."), filter)
                .page(entities, request);
    }

    /** By the narrow table, in its order; the streams are read for the page alone. */
    private Page<EvidenceStream> listOfItem(StreamFilter filter, PageRequest request) {
        var listing = Listing.of(StreamItem.class).sortedBy("id").where("e.item = :item", "item", filter.item);
        var page = filtered(listing, OF_THE_ROW::formatted, filter)
                .page(entities, request)
                .map(StreamItem::id);
        var found = entities.createQuery("from EvidenceStream e where e.id in :ids", EvidenceStream.class)
                .setParameter("ids", page.items())
                .getResultStream()
                .collect(Collectors.toMap(EvidenceStream::id, Function.identity()));
        return page.map(id -> Objects.requireNonNull(found.get(id)));
    }

    /** @param asked how a condition on the stream {@code x} is asked of a row of the list */
    private static <E> Listing<E> filtered(Listing<E> listing, UnaryOperator<String> asked, StreamFilter filter) {
        return listing.where(asked.apply("x.agent = :agent"), "agent", filter.producer)
                .where(asked.apply("x.subject = :subject"), "subject", Subject.parse(filter.subject))
                .where(asked.apply("x.edition = :edition"), "edition", filter.edition)
                .where(asked.apply("x.standing.result = :result"), "result", filter.result)
                .where(asked.apply("x.signature = :signature"), "signature", filter.signature)
                .where(
                        asked.apply("case when x.standing.expiredAt is null then false else true end = :expired"),
                        "expired",
                        filter.expired)
                .where(asked.apply("x.standing.failing = :failing"), "failing", filter.failing)
                .where(
                        asked.apply("case when x.freshWanted.since is null then false else true end = :wanted"),
                        "wanted",
                        filter.freshWanted)
                .where(
                        asked.apply("case when x.standing.expiredAt is null and x.freshWanted.since is null"
                                + " and x.overdueSince is null then false else true end = :stale"),
                        "stale",
                        filter.stale);
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

    int wantFresh(TreatmentCompleted treatment, Set<String> items) {
        return entities.createQuery(WANT_FRESH)
                .setParameter("treatment", treatment.treatmentId())
                .setParameter("reason", treatment.reason())
                .setParameter("since", treatment.at())
                .setParameter("edition", treatment.edition())
                .setParameter("items", items)
                .executeUpdate();
    }
}
