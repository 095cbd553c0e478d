package shishin.assessment.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import shishin.assessment.evidence.PastEvidence;
import shishin.platform.outbox.Outbox;

/**
 * Which streams are due for news. Plain SQL, over all streams of all tenants at once: a stream that brings its news in time
 * is looked at once a cadence, and its evidence pays nothing for being waited for.
 */
@ApplicationScoped
class Cadences {

    private static final String NEXT = "s.observed_to + c.every_seconds * interval '1 second'";
    private static final String ADOPT = """
            insert into stream_cadence (id, tenant, agent_id, tool, check_id, subject_type, subject_id, edition,
                every_seconds, own, due_at)
            select s.id, s.tenant, a.id, s.tool, s.check_id, s.subject_type, s.subject_id, s.edition,
                a.cadence_seconds, false, s.observed_to + a.cadence_seconds * interval '1 second'
            from agent a join evidence_stream s on s.tenant = a.tenant and s.agent = a.name
            where a.cadence_seconds is not null and a.retired_at is null
                and not exists (select from stream_cadence c where c.id = s.id)
            order by s.id limit :most for share of a
            on conflict do nothing""";
    private static final String FOLLOW = """
            update stream_cadence c set every_seconds = :every, due_at = s.observed_to + :every * interval '1 second',
                overdue_since = case when s.observed_to + :every * interval '1 second' <= :now then c.overdue_since end
            from evidence_stream s where s.id = c.id and c.agent_id = :agent and not c.own""";
    private static final String RECOVER = """
            update stream_cadence c set overdue_since = null, due_at = %1$s
            from evidence_stream s where s.id = c.id and c.overdue_since is not null and %1$s > :now""".formatted(NEXT);

    /** For all tenants at once. */
    static final String DUE = """
            select id, tenant from stream_cadence where due_at <= :now and overdue_since is null
            order by due_at""";

    private static final String JUDGE = """
            update stream_cadence c set due_at = %1$s, overdue_since = case when %1$s <= :now then cast(:now as timestamptz) end
            from evidence_stream s where s.id = c.id and c.id in (
                select id from stream_cadence where id = :id and due_at <= :now and overdue_since is null
                for update skip locked)
            returning c.every_seconds, c.overdue_since is not null""".formatted(NEXT);

    private final EntityManager entities;
    private final PastEvidence evidence;
    private final Outbox outbox;

    Cadences(EntityManager entities, PastEvidence evidence, Outbox outbox) {
        this.entities = entities;
        this.evidence = evidence;
        this.outbox = outbox;
    }

    /**
     * Begins to wait for streams that are new since the last look; as the one who works for all. Their agents stay as they
     * are meanwhile: who retires one waits, and takes away what was begun.
     */
    int adopt(int most) {
        return entities.createNativeQuery(ADOPT).setParameter("most", most).executeUpdate();
    }

    /** What an agent says of all its streams, now that it says otherwise; what is overdue by that too, stays so. */
    void follow(Agent agent, Instant now) {
        if (agent.cadenceSeconds() == null) drop(agent.id(), "and not own");
        else
            entities.createNativeQuery(FOLLOW)
                    .setParameter("every", agent.cadenceSeconds())
                    .setParameter("agent", agent.id())
                    .setParameter("now", now)
                    .executeUpdate();
    }

    void dropAll(UUID agent) {
        drop(agent, "");
    }

    private void drop(UUID agent, String which) {
        entities.createNativeQuery("delete from stream_cadence where agent_id = :agent " + which)
                .setParameter("agent", agent)
                .executeUpdate();
    }

    /** Those that were overdue and have brought news; as the one who works for all. */
    int recover(Instant now) {
        return entities.createNativeQuery(RECOVER).setParameter("now", now).executeUpdate();
    }

    /** Says that a stream is overdue, unless news has come: then it is due later. False when another looks at it. */
    boolean judge(UUID stream, Instant now) {
        var rows = Rows.of(entities.createNativeQuery(JUDGE, Object[].class)
                .setParameter("id", stream)
                .setParameter("now", now));
        for (var row : rows) if ((boolean) row[1]) say(stream, Duration.ofSeconds(((Number) row[0]).longValue()), now);
        return !rows.isEmpty();
    }

    private void say(UUID stream, Duration every, Instant now) {
        outbox.publish(EvidenceOverdue.of(evidence.stream(stream), every, now));
    }
}
