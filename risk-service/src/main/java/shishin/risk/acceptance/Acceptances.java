package shishin.risk.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shishin.platform.due.FreeRow;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.lifecycle.Act;

/** Keeps acceptances. */
@ApplicationScoped
class Acceptances {

    private static final String OPEN_ABOUT = """
            select a from Acceptance a join Evaluation e on e.id = a.evaluationId
            join Risk r on r.id = a.riskId join RiskItem i on i.riskId = a.riskId
            where a.state in (REQUESTED, GRANTED) and e.at < :moment and r.edition = :edition and i.item = :item
            order by a.at""";
    private static final String TO_BE_ASKED_FOR = """
            select r.id from Risk r join Evaluation e on e.id = r.standing.evaluation join RiskItem i on i.riskId = r.id
            where r.standing.stage = EVALUATED and r.standing.decision = RETAIN and r.standing.acceptanceRequest is null
            and e.at < :moment and r.edition = :edition and i.item = :item order by r.id""";

    private final EntityManager entities;

    Acceptances(EntityManager entities) {
        this.entities = entities;
    }

    void keep(Acceptance acceptance) {
        entities.persist(acceptance);
    }

    Acceptance find(UUID id) {
        var acceptance = entities.find(Acceptance.class, id);
        if (acceptance == null) throw new NotFound("acceptance", id);
        return acceptance;
    }

    Acceptance take(UUID id, IfMatch expected, Act act) {
        var acceptance = find(id);
        expected.require(acceptance.version());
        acceptance.require(act);
        return acceptance;
    }

    /** Takes it unless another replica has it in hand. */
    Optional<Acceptance> takeIfFree(UUID id) {
        return FreeRow.of(entities, Acceptance.class, id);
    }

    /** As it stands in the database once all of the act is written. */
    AcceptanceView written(Acceptance acceptance) {
        entities.flush();
        return acceptance.view();
    }

    Page<AcceptanceView> page(UUID riskId, PageRequest request) {
        return Listing.of(Acceptance.class)
                .sortedBy("at")
                .where("e.riskId = :risk", "risk", riskId)
                .page(entities, request)
                .map(Acceptance::view);
    }

    /**
     * Those asked for or in force, of risks about an item that were judged before a moment. Found from the acceptances:
     * an item may have very many risks, of which few are accepted.
     */
    List<Acceptance> openAbout(String edition, String item, Instant moment) {
        return entities.createQuery(OPEN_ABOUT, Acceptance.class)
                .setParameter("edition", edition)
                .setParameter("item", item)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Risks about an item that were judged before a moment and are to be retained, which nobody has asked for yet. */
    List<UUID> toBeAskedFor(String edition, String item, Instant moment) {
        return entities.createQuery(TO_BE_ASKED_FOR, UUID.class)
                .setParameter("edition", edition)
                .setParameter("item", item)
                .setParameter("moment", moment)
                .getResultList();
    }
}
