package shishin.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import shishin.assessment.answer.EvidenceShelf;
import shishin.assessment.assessment.Subject;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class EvidenceRepository implements EvidenceShelf {

    private static final String SPEAKS_OF =
            "e.streamId in (select i.key.streamId from StreamItem i where i.key.item = :item)"
                    + " and array_position(e.items, :item) > 0";
    private static final String OF_STREAMS = "e.streamId in (select s.id from EvidenceStream s where %s)";

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
        var subject = Subject.parse(filter.subject);
        var now = clock.instant();
        return Listing.of(Evidence.class)
                .sortedBy("-receivedAt", "observedTo")
                .where("e.streamId = :stream", "stream", filter.stream)
                .where(SPEAKS_OF, "item", filter.item)
                .where(OF_STREAMS.formatted("s.agent = :agent"), "agent", filter.producer)
                .where(OF_STREAMS.formatted("s.subject = :subject"), "subject", subject)
                .where("e.result = :result", "result", filter.result)
                .where("e.signature.state = :signature", "signature", filter.signature)
                .where("e.validUntil <= :past", "past", Boolean.TRUE.equals(filter.expired) ? now : null)
                .where(
                        "(e.validUntil is null or e.validUntil > :now)",
                        "now",
                        Boolean.FALSE.equals(filter.expired) ? now : null)
                .page(entities, request);
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
