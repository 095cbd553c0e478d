package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Catalogs;
import shishin.platform.caller.Caller;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

/** The standards a tenant has drawn up. */
@ApplicationScoped
class Standards {

    private final EntityManager entities;
    private final Catalogs catalogs;
    private final Caller caller;
    private final Clock clock;

    Standards(EntityManager entities, Catalogs catalogs, Caller caller, Clock clock) {
        this.entities = entities;
        this.catalogs = catalogs;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Standard drawUp(DrawUpStandard command) {
        if (!catalogs.has(command.edition())) throw new UnknownEdition(command.edition());
        var standard = Standard.drawUp(command, caller.actor(), clock.instant());
        entities.persist(standard);
        entities.flush();
        return standard;
    }

    @Transactional
    Page<StandardView> page(@Nullable String edition, PageRequest request) {
        return Listing.of(Standard.class)
                .sortedBy("-createdAt", "title")
                .where("e.edition = :edition", "edition", edition)
                .page(entities, request)
                .map(StandardView::of);
    }

    @Transactional
    StandardView get(UUID id) {
        return StandardView.of(find(id));
    }

    @Transactional
    void remove(UUID id, IfMatch expected) {
        var standard = find(id);
        expected.require(standard.version());
        if (count("Proposal", id) > 0) throw new StandardHasProposals(id);
        if (count("AdoptedEdition", id) > 0) throw new StandardHasEditions(id);
        for (var part : List.of("Clause", "Ruling"))
            entities.createQuery("delete from %s e where e.standardId = :standard".formatted(part))
                    .setParameter("standard", id)
                    .executeUpdate();
        entities.remove(standard);
    }

    /** @throws NotFound when the tenant has no such standard */
    Standard find(UUID id) {
        return search(id).orElseThrow(() -> new NotFound("standard", id));
    }

    Optional<Standard> search(UUID id) {
        return Optional.ofNullable(entities.find(Standard.class, id));
    }

    /** A change of the draft: counted, and one at a time. @throws NotFound when the tenant has no such standard */
    Standard touch(UUID id) {
        var touched = entities.createQuery("update Standard s set s.draftVersion = s.draftVersion + 1 where s.id = :id")
                .setParameter("id", id)
                .executeUpdate();
        if (touched == 0) throw new NotFound("standard", id);
        return find(id);
    }

    /** The edition a standard is drawn up with. */
    Catalog checklist(UUID id) {
        return catalogs.of(find(id).edition());
    }

    private long count(String kept, UUID standard) {
        return entities.createQuery(
                        "select count(e) from %s e where e.standardId = :standard".formatted(kept), Long.class)
                .setParameter("standard", standard)
                .getSingleResult();
    }
}
