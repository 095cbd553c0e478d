package shishin.assessment.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Outbox;

/**
 * That something was heard of an agent, or was not for too long. Plain SQL, because neither is a new version of the agent,
 * and a later sign never gives way to an earlier one.
 */
@ApplicationScoped
class Hearing {

    private static final String HEARD = """
            with was as (select id, silent_since from agent where name = :name and retired_at is null for update)
            update agent a set last_seen = greatest(a.last_seen, :at), silent_since = null,
                software = coalesce(cast(:software as text), a.software)
            from was where a.id = was.id returning a.id, a.name, was.silent_since""";
    private static final String UNHEARD = """
            heartbeat_seconds is not null and silent_since is null and retired_at is null
            and coalesce(last_seen, registered_at) + heartbeat_seconds * interval '1 second' <= :now""";

    /** For all tenants at once. */
    static final String SILENT_NOW =
            "select id, tenant from agent where %s order by coalesce(last_seen, registered_at)".formatted(UNHEARD);

    private static final String SILENT = """
            update agent set silent_since = :now
            where id in (select id from agent where id = :id and %s for update skip locked)
            returning id, name, last_seen, heartbeat_seconds""".formatted(UNHEARD);

    private final EntityManager entities;
    private final Outbox outbox;

    Hearing(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** Of one that was silent, it is told that it is back. */
    void of(String agent, Instant at, @Nullable String software) {
        var rows = Rows.of(entities.createNativeQuery(HEARD, Object[].class)
                .setParameter("name", agent)
                .setParameter("at", at)
                .setParameter("software", software));
        for (var row : rows)
            if (row[2] != null) outbox.publish(new AgentReturned((UUID) row[0], (String) row[1], (Instant) row[2], at));
    }

    /** Says that an agent is silent; false when another has said so, or it was heard of meanwhile. */
    boolean saySilent(UUID id, Instant now) {
        var rows = Rows.of(entities.createNativeQuery(SILENT, Object[].class)
                .setParameter("id", id)
                .setParameter("now", now));
        for (var row : rows) outbox.publish(AgentSilent.of(row, now));
        return !rows.isEmpty();
    }
}
