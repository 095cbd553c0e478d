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
    /** Least first: the tenant that has had fewest runs answered of late, then the run that waits longest. */
    private static final String TAKE = """
            update simulation_run set state = 'RUNNING', held_by = :replica, attempts = attempts + 1,
                held_until = now() + make_interval(secs => :lease)
            where id = (select waiting.id from simulation_run waiting
                        where (waiting.state = 'QUEUED' or (waiting.state = 'RUNNING' and waiting.held_until < now()))
                          and (select count(*) from simulation_run held where held.tenant = waiting.tenant
                               and held.state = 'RUNNING' and held.held_until >= now()) < :running
                        order by (select count(*) from simulation_run served where served.tenant = waiting.tenant
                                  and (served.state = 'RUNNING'
                                       or (served.attempts > 0 and served.ended_at > now() - interval '10 minutes'))),
                                 waiting.at
                        limit 1 for update skip locked)
            returning id, tenant""";

    private static final String HOLD = """
            update simulation_run set held_until = now() + make_interval(secs => :lease), progress = :progress
            where id = :id and state = 'RUNNING' and held_by = :replica""";

    private static final String GIVE_BACK = """
            update simulation_run set state = 'QUEUED', held_by = null, held_until = null, attempts = attempts - 1
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

    /** Takes a run that waits, or that a replica no longer holds; leases go by the clock of the database. */
    Optional<Taken> take(String replica) {
        List<?> rows = entities.createNativeQuery(TAKE)
                .setParameter("replica", replica)
                .setParameter("running", config.runningPerTenant())
                .setParameter("lease", (double) config.lease().toSeconds())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Taken((UUID) row[0], (String) row[1]))
                .findFirst();
    }

    /** Says that a run is still in hand; false when it no longer is: cancelled, or taken by another. */
    boolean hold(UUID id, String replica, double progress) {
        return entities.createNativeQuery(HOLD)
                        .setParameter("id", id)
                        .setParameter("replica", replica)
                        .setParameter("progress", progress)
                        .setParameter("lease", (double) config.lease().toSeconds())
                        .executeUpdate()
                == 1;
    }

    /** Puts a run back, for another replica to begin it anew; nobody died over it. */
    void giveBack(UUID id, String replica) {
        entities.createNativeQuery(GIVE_BACK)
                .setParameter("id", id)
                .setParameter("replica", replica)
                .executeUpdate();
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
