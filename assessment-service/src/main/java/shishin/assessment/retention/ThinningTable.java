package shishin.assessment.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shishin.platform.caller.Caller;

/**
 * Takes observations away that repeat the one before them. Plain SQL, because it works through millions of rows, some
 * streams at a time; removing one leaves for the next the same result before it, so it does not matter where a batch ends.
 */
@ApplicationScoped
class ThinningTable {

    private static final UUID FIRST_STREAM = new UUID(0, 0);
    private static final int STREAMS_TRIED_OUT = 10_000;

    /** An observation may go that says what the one before said, is not the latest, and that nobody has judged or cited. */
    private static final String REMOVABLE = """
            with batch as materialized (
                select id, latest from evidence_stream where tenant = :tenant and id > :after order by id limit :most
            ), old as materialized (
                select e.id, e.id <> b.latest and e.review_state = 'UNREVIEWED'
                    and before.result is not distinct from e.result
                    and not exists (select from evidence_citation c where c.evidence_id = e.id) as removable
                from batch b
                join evidence e on e.stream_id = b.id and e.id >= :from and e.id < :to
                left join lateral (
                    select p.result from evidence p
                    where p.stream_id = e.stream_id and (p.observed_to, p.id) < (e.observed_to, e.id)
                    order by p.observed_to desc, p.id desc limit 1
                ) before on true
            )""";

    private static final String REMOVE = REMOVABLE + """
            , gone as (
                delete from evidence where id in (select id from old where removable) and id >= :from and id < :to
                returning tenant, items, received_at, id
            ), forgotten as (
                delete from evidence_item i
                using (select distinct tenant, item, received_at, id from gone, unnest(items) as item) g
                where (i.tenant, i.item, i.received_at, i.id) = (g.tenant, g.item, g.received_at, g.id)
                    and i.id >= :from and i.id < :to
            )
            select (select count(*) from gone) as removed, (select count(*) from batch) as streams,
                (select id from batch order by id desc limit 1) as last""";

    private static final String TRY_OUT = REMOVABLE + """
            select (select count(*) from batch) as streams, count(*) as observations,
                count(*) filter (where removable) as removable from old""";

    private static final String TAKE = """
            insert into evidence_thinning (tenant, month, stream, removed) values (:tenant, :month, :stream, 0)
            on conflict do nothing""";
    private static final String WHERE_IT_STANDS = """
            select stream from evidence_thinning where tenant = :tenant and month = :month and done_at is null
            for update skip locked""";
    private static final String GO_ON = """
            update evidence_thinning set stream = coalesce(:stream, stream), removed = removed + :removed,
            done_at = :doneAt where tenant = :tenant and month = :month""";
    private static final String REMOVED =
            "select removed from evidence_thinning where tenant = :tenant and month = :month";

    private final EntityManager entities;
    private final Caller caller;

    ThinningTable(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** What would go of all that was received before this month. */
    TrialView tryOut(Month before) {
        var found = (Tuple) entities.createNativeQuery(TRY_OUT, Tuple.class)
                .setParameter("tenant", caller.tenant())
                .setParameter("after", FIRST_STREAM)
                .setParameter("most", STREAMS_TRIED_OUT)
                .setParameter("from", FIRST_STREAM)
                .setParameter("to", before.lowest())
                .getSingleResult();
        long streams = found.get("streams", Long.class);
        return new TrialView(
                before.begin(),
                streams,
                streams < STREAMS_TRIED_OUT,
                found.get("observations", Long.class),
                found.get("removable", Long.class));
    }

    /**
     * Thins some streams of a month, and keeps how far it has come.
     *
     * @return whether there is more to do here; not when another replica is at it
     */
    @Transactional
    boolean thin(Month month, int streams, Instant now) {
        var stands = whereItStands(month.first());
        if (stands.isEmpty()) return false;
        var done = (Tuple) entities.createNativeQuery(REMOVE, Tuple.class)
                .setParameter("tenant", caller.tenant())
                .setParameter("after", stands.get())
                .setParameter("most", streams)
                .setParameter("from", month.lowest())
                .setParameter("to", month.next().lowest())
                .getSingleResult();
        boolean more = done.get("streams", Long.class) == streams;
        entities.createNativeQuery(GO_ON)
                .setParameter("tenant", caller.tenant())
                .setParameter("month", month.first())
                .setParameter("stream", done.get("last", UUID.class))
                .setParameter("removed", done.get("removed", Long.class))
                .setParameter("doneAt", more ? null : now)
                .executeUpdate();
        return more;
    }

    private Optional<UUID> whereItStands(LocalDate month) {
        entities.createNativeQuery(TAKE)
                .setParameter("tenant", caller.tenant())
                .setParameter("month", month)
                .setParameter("stream", FIRST_STREAM)
                .executeUpdate();
        List<?> rows = entities.createNativeQuery(WHERE_IT_STANDS, UUID.class)
                .setParameter("tenant", caller.tenant())
                .setParameter("month", month)
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }

    @Transactional
    long removed(Month month) {
        List<?> rows = entities.createNativeQuery(REMOVED, Long.class)
                .setParameter("tenant", caller.tenant())
                .setParameter("month", month.first())
                .getResultList();
        return rows.stream().mapToLong(row -> (Long) row).sum();
    }
}
