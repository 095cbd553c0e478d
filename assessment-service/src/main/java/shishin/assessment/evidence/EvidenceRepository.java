package shishin.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.assessment.answer.EvidenceShelf;
import shishin.assessment.assessment.Subject;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class EvidenceRepository implements EvidenceShelf {

    private static final String OF_AGENT = " in (select s.id from EvidenceStream s where s.agent = :agent)";
    private static final String OF_SUBJECT = " in (select s.id from EvidenceStream s where s.subject = :subject)";

    /** Looked at row by row in the order of the list, which a join would give up for all rows of the item at once. */
    private static final String OF_THE_ROW = "(select x.%s from Evidence x where x.id = e.id)";

    private final EntityManager entities;
    private final Clock clock;

    EvidenceRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Evidence find(UUID id) {
        var found = entities.find(Evidence.class, id);
        if (found == null) throw new NotFound("evidence", id);
        return found;
    }

    void flush() {
        entities.flush();
    }

    Page<Evidence> list(EvidenceFilter filter, PageRequest request) {
        if (filter.item != null) return listOfItem(filter, request);
        var listing =
                Listing.of(Evidence.class).where("e.subject = :subject", "subject", Subject.parse(filter.subject));
        return filtered(listing, "e.%s", filter).page(entities, request);
    }

    /** By the narrow table, in its order; what it points to is read for the page alone. */
    private Page<Evidence> listOfItem(EvidenceFilter filter, PageRequest request) {
        var listing = Listing.of(EvidenceOfItem.class)
                .where("e.item = :item", "item", filter.item)
                .where(OF_THE_ROW.formatted("streamId") + OF_SUBJECT, "subject", Subject.parse(filter.subject));
        var page = filtered(listing, OF_THE_ROW, filter).page(entities, request).map(EvidenceOfItem::id);
        var found = entities.createQuery("from Evidence e where e.id in :ids", Evidence.class)
                .setParameter("ids", page.items())
                .getResultStream()
                .collect(Collectors.toMap(Evidence::id, Function.identity()));
        var rows = page.items().stream().flatMap(id -> Stream.ofNullable(found.get(id)));
        return new Page<>(rows.toList(), page.next(), page.total());
    }

    /** @param of the property of the evidence that is asked for */
    private <E> Listing<E> filtered(Listing<E> listing, String of, EvidenceFilter filter) {
        var now = clock.instant();
        var validUntil = of.formatted("validUntil");
        return listing.sortedBy("-receivedAt")
                .where(of.formatted("streamId") + " = :stream", "stream", filter.stream)
                .where(of.formatted("streamId") + OF_AGENT, "agent", filter.producer)
                .where(of.formatted("result") + " = :result", "result", filter.result)
                .where(of.formatted("signature.state") + " = :signature", "signature", filter.signature)
                .where(validUntil + " <= :past", "past", Boolean.TRUE.equals(filter.expired) ? now : null)
                .where(
                        "(%1$s is null or %1$s > :now)".formatted(validUntil),
                        "now",
                        Boolean.FALSE.equals(filter.expired) ? now : null);
    }

    Page<Evidence> history(UUID stream, PageRequest request) {
        return Listing.of(Evidence.class)
                .sortedBy("-observedTo", "receivedAt")
                .where("e.streamId = :stream", "stream", stream)
                .page(entities, request);
    }

    @Override
    public Collection<UUID> unknown(Collection<UUID> evidence) {
        if (evidence.isEmpty()) return List.of();
        var unknown = new HashSet<>(evidence);
        entities.createQuery("select e.id from Evidence e where e.id in :ids", UUID.class)
                .setParameter("ids", unknown)
                .getResultList()
                .forEach(unknown::remove);
        return unknown;
    }
}
