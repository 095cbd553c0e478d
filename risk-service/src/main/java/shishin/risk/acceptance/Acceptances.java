package shishin.risk.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;
import shishin.risk.lifecycle.Act;

/** Keeps acceptances. */
@ApplicationScoped
class Acceptances {

    private static final String DUE = """
            select tenant, id from acceptance
            where state in ('REQUESTED', 'GRANTED') and valid_until <= :now order by valid_until limit :most""";
    private static final Map<String, Object> IF_NOBODY_HOLDS_IT = Map.of("jakarta.persistence.lock.timeout", -2);

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
        return Optional.ofNullable(
                entities.find(Acceptance.class, id, LockModeType.PESSIMISTIC_WRITE, IF_NOBODY_HOLDS_IT));
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

    /** Acceptances of every tenant whose time has passed; plain SQL, because a schedule belongs to no tenant. */
    List<Due> due(Instant now, int most) {
        List<?> rows = entities.createNativeQuery(DUE)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due((String) row[0], (UUID) row[1]))
                .toList();
    }

    record Due(String tenant, UUID id) {}
}
