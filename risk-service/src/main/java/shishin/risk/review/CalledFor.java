package shishin.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import shishin.risk.identification.Reopenings;
import shishin.risk.lifecycle.Reopening;
import shishin.risk.lifecycle.Trigger;

/**
 * Risks a new edition calls for. A fact about an edition may concern thousands of risks, of every tenant: it only notes
 * them, and each is reopened in a transaction of its own, as its own tenant. Plain SQL, for the same reason.
 */
@ApplicationScoped
class CalledFor {

    private static final String CALL = """
            insert into called_for (id, tenant, risk_id, reason, at)
            select gen_random_uuid(), r.tenant, r.id, :reason, :now from risk r
            where r.edition = :edition and r.stage not in ('IDENTIFIED', 'CLOSED')
            and (:all or exists (select from risk_item i where i.risk_id = r.id and i.item = any (string_to_array(:items, ' '))))""";
    private static final String TAKE =
            "delete from called_for where id in (select id from called_for where id = :id for update skip locked) returning risk_id, reason";

    private final EntityManager entities;
    private final Reopenings reopenings;
    private final Clock clock;

    CalledFor(EntityManager entities, Reopenings reopenings, Clock clock) {
        this.entities = entities;
        this.reopenings = reopenings;
        this.clock = clock;
    }

    /** @param items of the edition; none for all of it */
    void call(String edition, Collection<String> items, String reason) {
        entities.createNativeQuery(CALL)
                .setParameter("edition", edition)
                .setParameter("all", items.isEmpty())
                .setParameter("items", String.join(" ", items))
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Transactional
    public void look(UUID id, Instant now) {
        List<?> taken = entities.createNativeQuery(TAKE).setParameter("id", id).getResultList();
        for (var row : taken) {
            var called = (Object[]) row;
            reopenings.reopen((UUID) called[0], new Reopening(Trigger.NEW_EDITION, (String) called[1]));
        }
    }
}
