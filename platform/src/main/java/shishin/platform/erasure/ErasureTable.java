package shishin.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import shishin.platform.caller.Caller;

/** The erasures on record, of all tenants. */
@ApplicationScoped
class ErasureTable {

    /** Who carries one out holds it this long with each step; then another replica may take it up. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String BEGIN = """
            insert into erasure (id, tenant, scope, person, pseudonym, requested_at, watched_until, next_look)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String UNDER_WAY =
            "select id from erasure where tenant = ? and (id = ? or person = ?) limit 1";
    private static final String CLAIM = """
            update erasure set next_look = ? where id = (
                select id from erasure where next_look <= ? order by next_look limit 1 for update skip locked
            ) returning tenant, id, scope, person, pseudonym, requested_at""";
    private static final String HOLD = "update erasure set next_look = ? where id = ?";
    private static final String CLOSE = """
            update erasure set changed = changed + ?, erased_at = coalesce(erased_at, ?),
                next_look = case when watched_until > ? then least(watched_until, ?) end,
                person = case when watched_until > ? then person end
            where id = ? returning changed, erased_at = ?""";

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;
    private final ErasureConfig config;

    ErasureTable(Sql sql, Caller caller, Clock clock, ErasureConfig config) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
        this.config = config;
    }

    /** An erasure whose turn it is. */
    record Due(String tenant, Erasure erasure) {}

    /** How an erasure stands after a round: whether it was the first. */
    record Closed(boolean first, long changed, OffsetDateTime at) {}

    UUID begin(Erasure erasure) {
        sql.run(BEGIN, insert -> {
            Sql.set(
                    insert,
                    erasure.id(),
                    caller.tenant(),
                    erasure.scope().name(),
                    erasure.person(),
                    erasure.pseudonym());
            insert.setObject(6, erasure.at().atOffset(ZoneOffset.UTC));
            insert.setObject(7, now().plus(config.watch()));
            insert.setObject(8, now());
            return insert.executeUpdate();
        });
        return sql.run(UNDER_WAY, select -> {
            Sql.set(select, caller.tenant(), erasure.id(), erasure.person());
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        });
    }

    /** Takes what has waited longest, of any tenant; call as the one who works for all. */
    Optional<Due> claim() {
        return sql.run(CLAIM, update -> {
            Sql.set(update, now().plus(LEASE), now());
            try (var rows = update.executeQuery()) {
                return rows.next() ? Optional.of(due(rows)) : Optional.empty();
            }
        });
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getString("tenant"),
                new Erasure(
                        row.getObject("id", UUID.class),
                        Erasure.Scope.valueOf(row.getString("scope")),
                        row.getString("person"),
                        row.getString("pseudonym"),
                        row.getObject("requested_at", OffsetDateTime.class).toInstant()));
    }

    /** Keeps others from taking it up, for a while. */
    void hold(Erasure erasure) {
        sql.run(HOLD, update -> {
            Sql.set(update, now().plus(LEASE), erasure.id());
            return update.executeUpdate();
        });
    }

    Closed close(Erasure erasure, long changed) {
        var now = now();
        return sql.run(CLOSE, update -> {
            Sql.set(update, changed, now, now, now.plus(config.againEvery()), now, erasure.id(), now);
            try (var rows = update.executeQuery()) {
                rows.next();
                return new Closed(rows.getBoolean(2), rows.getLong(1), now);
            }
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
