package shishin.catalog.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    StandardView drawUp(DrawUpStandard command) {
        if (!catalogs.has(command.edition())) throw new UnknownEdition(command.edition());
        var standard = Standard.drawUp(command, caller.actor(), clock.instant());
        entities.persist(standard);
        return StandardView.of(standard);
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
        if (proposals(id) > 0) throw new StandardHasProposals(id);
        entities.createQuery("delete from Clause c where c.standardId = :standard")
                .setParameter("standard", id)
                .executeUpdate();
        entities.remove(standard);
    }

    /** @throws NotFound when the tenant has no such standard */
    Standard find(UUID id) {
        var standard = entities.find(Standard.class, id);
        if (standard == null) throw new NotFound("standard", id);
        return standard;
    }

    /** The edition a standard is drawn up with. */
    Catalog checklist(UUID id) {
        return catalogs.of(find(id).edition());
    }

    private long proposals(UUID standard) {
        return entities.createQuery("select count(p) from Proposal p where p.standardId = :standard", Long.class)
                .setParameter("standard", standard)
                .getSingleResult();
    }
}
