package shishin.assessment.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The months evidence lies in. Plain SQL: what is done here is done for all tenants, by functions of the owner. */
@ApplicationScoped
class MonthTable {

    private static final int AHEAD = 3;

    private static final String POLICIES = """
            select tenant, everything_for_days from (
                select distinct on (tenant) * from evidence_retention order by tenant, version desc
            ) in_force where everything_for_days is not null""";
    private static final String OLDEST = """
            select cast(date_trunc('month', min(received_at) at time zone 'UTC') as date)
            from evidence where tenant = ?1""";
    private static final String DONE = "select month from evidence_thinning where tenant = ?1 and done_at is not null";

    /** Since it was compacted last, which is kept as the one who works for all, more has gone than is left; nobody is still at it. */
    private static final String MOSTLY_THINNED = """
            select t.month from evidence_thinning t
            left join pg_stat_user_tables s on s.relname = 'evidence_' || to_char(t.month, 'YYYY_MM')
            group by t.month
            having sum(case t.tenant when '*' then -t.removed else t.removed end) > coalesce(max(s.n_live_tup), 0)
                and bool_and(t.done_at is not null)""";

    private static final String COMPACTED = """
            insert into evidence_thinning (tenant, month, stream, removed, done_at)
            select '*', ?1, '00000000-0000-0000-0000-000000000000', coalesce(sum(removed), 0), ?2
            from evidence_thinning where month = ?1 and tenant <> '*'
            on conflict (tenant, month) do update set removed = excluded.removed, done_at = excluded.done_at""";

    /** How long a tenant keeps everything. */
    record Policy(String tenant, int days) {}

    private final EntityManager entities;

    MonthTable(EntityManager entities) {
        this.entities = entities;
    }

    void openAhead(Instant now) {
        var month = Month.of(now);
        for (int ahead = 0; ahead <= AHEAD; ahead++) {
            entities.createNativeQuery("select cast(open_evidence_month(?1) as text)", String.class)
                    .setParameter(1, month.first())
                    .getResultList();
            month = month.next();
        }
    }

    /** The policies in force of all tenants; call as the one who works for all. */
    List<Policy> policies() {
        List<?> rows = entities.createNativeQuery(POLICIES, Object[].class).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Policy((String) row[0], ((Number) row[1]).intValue()))
                .toList();
    }

    /** The months of the tenant that are old enough and not yet done, the oldest first. */
    List<Month> due(Policy policy, Instant now) {
        var oldest = dates(OLDEST, policy.tenant());
        var done = dates(DONE, policy.tenant());
        var end = Month.before(now, policy.days()).first();
        return oldest.stream()
                .flatMap(first -> first.isBefore(end) ? first.datesUntil(end, Period.ofMonths(1)) : Stream.of())
                .filter(month -> !done.contains(month))
                .map(Month::new)
                .toList();
    }

    private List<LocalDate> dates(String sql, String tenant) {
        List<?> rows = entities.createNativeQuery(sql, LocalDate.class)
                .setParameter(1, tenant)
                .getResultList();
        return rows.stream().filter(Objects::nonNull).map(LocalDate.class::cast).toList();
    }

    List<Month> mostlyThinned() {
        List<?> rows =
                entities.createNativeQuery(MOSTLY_THINNED, LocalDate.class).getResultList();
        return rows.stream().map(LocalDate.class::cast).map(Month::new).toList();
    }

    /** Keeps the rows that are left in a table of their own, and drops the one they were in; not while others use it. */
    boolean compact(Month month, Instant now) {
        var done = (Boolean) entities.createNativeQuery("select compact_evidence_month(?1)", Boolean.class)
                .setParameter(1, month.first())
                .getSingleResult();
        if (!done) return false;
        entities.createNativeQuery(COMPACTED)
                .setParameter(1, month.first())
                .setParameter(2, now)
                .executeUpdate();
        return true;
    }
}
