package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;

/**
 * Merges what facts tell into the issue they belong to. Plain SQL: facts come by the thousand, in any order, from many
 * replicas; one statement finds or opens the issue, and what it says does not depend on the order of arrival.
 */
@ApplicationScoped
class SightingsTable {

    /** Facts about the same thing wait for each other here; later statements then see what the earlier fact did. */
    private static final String IN_TURN = """
            with in_turn as materialized (
                select pg_advisory_xact_lock(hashtextextended(:tenant || ' ' || :key, 0)))""";

    private static final String FAILED = IN_TURN + """

            insert into issue_origin (tenant, dedupe_key, kind, reference, detail, failed_at)
            select :tenant, :key, :kind, :reference, nullif(:detail, ''), :at from in_turn
            on conflict (tenant, dedupe_key, kind, reference) do update
            set detail = excluded.detail, failed_at = greatest(issue_origin.failed_at, excluded.failed_at)""";

    private static final String RECOVERED = IN_TURN + """

            insert into issue_origin (tenant, dedupe_key, kind, reference, recovered_at)
            select :tenant, :key, :kind, :reference, :at from in_turn
            on conflict (tenant, dedupe_key, kind, reference) do update
            set recovered_at = greatest(issue_origin.recovered_at, excluded.recovered_at)""";

    /** When the last of all that failed had recovered; null while one has not. */
    private static final String ALL_RECOVERED = """
            (select case when bool_and(failed_at is null or coalesce(recovered_at >= failed_at, false))
                         then max(recovered_at) end
             from issue_origin where tenant = :tenant and dedupe_key = :key)""";

    private static final String OPEN_OR_COUNT = """
            insert into issue (id, tenant, source, title, edition, items, subject_type, subject_id, severity, dedupe_key,
                               first_seen, last_seen, count, recovered_at, state, risks, opened_by, version)
            values (:id, :tenant, :source, :title, nullif(:edition, ''), array_remove(array[:item], ''),
                    :subjectType, :subjectId, :severity, :key, :at, :at, 1, %1$s, 'OPEN', '{}', :by, 0)
            on conflict (tenant, dedupe_key) where state <> 'CLOSED' do update
            set first_seen = least(issue.first_seen, excluded.first_seen),
                last_seen = greatest(issue.last_seen, excluded.last_seen),
                count = issue.count + 1,
                severity = (array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])[greatest(
                    array_position(array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], issue.severity),
                    array_position(array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], excluded.severity))],
                recovered_at = excluded.recovered_at,
                version = issue.version + 1
            returning id, coalesce(merged_into, case when merged <> '{}' then id end) as whole,
                recovered_at is null and not exists (
                    select from issue known where known.tenant = :tenant and known.dedupe_key = :key
                    and known.state <> 'CLOSED' and known.recovered_at is null) as news""".formatted(ALL_RECOVERED);

    /** What was merged has recovered when all that failed in any of its parts has. */
    private static final String SUM_UP = """
            update issue whole set last_seen = greatest(whole.last_seen, part.last_seen),
                count = whole.count + (case when :counts then 1 else 0 end),
                recovered_at = told.recovered_at, version = whole.version + 1
            from issue part, (
                select case when bool_and(o.failed_at is null or coalesce(o.recovered_at >= o.failed_at, false))
                            then max(o.recovered_at) end as recovered_at
                from issue i join issue_origin o on o.tenant = i.tenant and o.dedupe_key = i.dedupe_key
                where i.tenant = :tenant and (i.id = :whole or i.merged_into = :whole)) told
            where whole.tenant = :tenant and whole.id = :whole and part.tenant = :tenant and part.id = :part""";

    private static final String MARK_RECOVERED = """
            update issue set recovered_at = %1$s, version = version + 1
            where tenant = :tenant and dedupe_key = :key and state <> 'CLOSED'
              and recovered_at is distinct from %1$s
            returning id, coalesce(merged_into, case when merged <> '{}' then id end) as whole""".formatted(ALL_RECOVERED);

    private static final String SETTLE = """
            update issue_origin set recovered_at = greatest(recovered_at, failed_at, :at)
            where tenant = :tenant and dedupe_key = :key""";

    private static final String ORIGINS = """
            select kind, reference, detail, failed_at, recovered_at from issue_origin
            where tenant = :tenant and dedupe_key in (:keys) order by failed_at, reference""";

    private final EntityManager entities;
    private final Caller caller;

    SightingsTable(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /**
     * What a failure came to.
     *
     * @param opened whether it opened the issue
     * @param news whether what failed was not known to be failing
     */
    record Seen(UUID issue, boolean opened, boolean news) {}

    /** Opens an issue, or counts the one that is open. */
    Seen failed(Sighting sighting) {
        from(FAILED, sighting.dedupeKey(), sighting.kind(), sighting.reference(), sighting.at())
                .setParameter("detail", Objects.requireNonNullElse(sighting.detail(), ""))
                .executeUpdate();
        var id = NewId.next();
        var row = (Object[]) keyed(OPEN_OR_COUNT, sighting.dedupeKey())
                .setParameter("id", id)
                .setParameter("source", sighting.source().name())
                .setParameter("title", sighting.title())
                .setParameter("edition", Objects.requireNonNullElse(sighting.edition(), ""))
                .setParameter("item", Objects.requireNonNullElse(sighting.item(), ""))
                .setParameter("subjectType", sighting.subject().type())
                .setParameter("subjectId", sighting.subject().id())
                .setParameter("severity", sighting.severity().name())
                .setParameter("at", sighting.at())
                .setParameter("by", caller.actor().name())
                .getSingleResult();
        var issue = (UUID) row[0];
        sumUp(issue, (UUID) row[1], !issue.equals(row[1]));
        return new Seen(issue, issue.equals(id), (Boolean) row[2]);
    }

    /** Notes that what had failed works again; the id of the issue this marks, or unmarks. */
    Optional<UUID> recovered(String key, Origin.Kind kind, String reference, Instant at) {
        from(RECOVERED, key, kind, reference, at).executeUpdate();
        List<?> marked = keyed(MARK_RECOVERED, key).getResultList();
        var first = marked.stream().map(Object[].class::cast).findFirst();
        first.ifPresent(row -> sumUp((UUID) row[0], (UUID) row[1], false));
        return first.map(row -> (UUID) row[0]);
    }

    private void sumUp(UUID part, @Nullable UUID whole, boolean counts) {
        if (whole == null) return;
        entities.createNativeQuery(SUM_UP)
                .setParameter("tenant", caller.tenant())
                .setParameter("part", part)
                .setParameter("whole", whole)
                .setParameter("counts", counts)
                .executeUpdate();
    }

    /** Whoever closes an issue has dealt with all that was told of. */
    void settle(String key, Instant at) {
        keyed(SETTLE, key).setParameter("at", at).executeUpdate();
    }

    List<Origin> origins(Collection<String> keys) {
        if (keys.isEmpty()) return List.of();
        List<?> rows = entities.createNativeQuery(ORIGINS)
                .setParameter("tenant", caller.tenant())
                .setParameter("keys", keys)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(SightingsTable::origin)
                .toList();
    }

    private static Origin origin(Object[] row) {
        return new Origin(
                Origin.Kind.valueOf((String) row[0]), (String) row[1], (String) row[2], (Instant) row[3], (Instant)
                        row[4]);
    }

    private Query from(String sql, String key, Origin.Kind kind, String reference, Instant at) {
        return keyed(sql, key)
                .setParameter("kind", kind.name())
                .setParameter("reference", reference)
                .setParameter("at", at);
    }

    private Query keyed(String sql, String key) {
        return entities.createNativeQuery(sql)
                .setParameter("tenant", caller.tenant())
                .setParameter("key", key);
    }
}
