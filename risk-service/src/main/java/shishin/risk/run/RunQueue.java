package shishin.risk.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The waiting runs of all tenants; plain SQL, because a replica takes one whosever it is, in one statement. */
@ApplicationScoped
class RunQueue {

    private static final String ALONE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) locked";
    private static final String OPEN =
            "select count(*) from simulation_run where tenant = :tenant and state in ('QUEUED', 'RUNNING')";
    private static final String TAKE = """
            update simulation_run set state = 'RUNNING', held_by = :replica, held_until = :until,
                attempts = attempts + 1, version = version + 1
            where id = (select id from simulation_run
                        where state = 'QUEUED' or (state = 'RUNNING' and held_until < :now)
                        order by at limit 1 for update skip locked)
            returning id, tenant""";
    private static final String HOLD = """
            update simulation_run set held_until = :until, progress = :progress
            where id = :id and state = 'RUNNING' and held_by = :replica""";
    private static final String FORGET = "delete from simulation_run where ended_at < :before";

    private final EntityManager entities;
    private final RunConfig config;

    RunQueue(EntityManager entities, RunConfig config) {
        this.entities = entities;
        this.config = config;
    }

    /** Two requests of a tenant at once do not both see the last place free. */
    void requireRoom(String tenant) {
        entities.createNativeQuery(ALONE)
                .setParameter("key", "simulation_run " + tenant)
                .getSingleResult();
        var open = (Number)
                entities.createNativeQuery(OPEN).setParameter("tenant", tenant).getSingleResult();
        if (open.intValue() >= config.mostPerTenant()) throw new RunQueueFull(config.mostPerTenant());
    }

    /** Takes the run that has waited longest, or that a replica no longer holds. */
    Optional<Taken> take(String replica, Instant now) {
        List<?> rows = entities.createNativeQuery(TAKE)
                .setParameter("replica", replica)
                .setParameter("now", now)
                .setParameter("until", now.plus(config.lease()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Taken((UUID) row[0], (String) row[1]))
                .findFirst();
    }

    /** Says that a run is still in hand; false when it no longer is: cancelled, or taken by another. */
    boolean hold(UUID id, String replica, double progress, Instant now) {
        return entities.createNativeQuery(HOLD)
                        .setParameter("id", id)
                        .setParameter("replica", replica)
                        .setParameter("progress", progress)
                        .setParameter("until", now.plus(config.lease()))
                        .executeUpdate()
                == 1;
    }

    /** Deletes what ended long ago. */
    int forget(Instant now) {
        return entities.createNativeQuery(FORGET)
                .setParameter("before", now.minus(config.keep()))
                .executeUpdate();
    }

    /** A run in hand. */
    record Taken(UUID id, String tenant) {}
}
