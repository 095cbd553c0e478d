package shishin.catalog.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;
import shishin.platform.outbox.Outbox;

/** Records built-in editions, and announces those whose content is new. */
@ApplicationScoped
class Announcement {

    /**
     * Changes a row for one of the replicas that start at once; the others wait for it and find nothing left to do. So
     * does one of an older release that starts while a newer one runs: its revision is behind what was announced.
     */
    private static final String RECORD = """
            insert into announcement (id, revision, digest, announced_at) values (:id, :revision, :digest, :now)
            on conflict (id) do update
            set revision = excluded.revision, digest = excluded.digest, announced_at = excluded.announced_at
            where announcement.revision < excluded.revision""";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Announcement(EntityManager entities, Outbox outbox, Caller caller, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @ActivateRequestContext
    void announce(Catalog catalog) {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, NewId.next().toString());
        QuarkusTransaction.requiringNew().run(() -> {
            if (recorded(catalog)) EditionPublished.of(catalog).forEach(outbox::publish);
        });
    }

    private boolean recorded(Catalog catalog) {
        return entities.createNativeQuery(RECORD)
                        .setParameter("id", catalog.id())
                        .setParameter("revision", catalog.standing().revision())
                        .setParameter("digest", catalog.digest())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }
}
