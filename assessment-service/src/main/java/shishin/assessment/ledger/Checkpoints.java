package shishin.assessment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Optional;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;

/** The sizes at which the log of the tenant at hand was signed, and with which keys. */
@ApplicationScoped
class Checkpoints {

    private static final String TAKE = "select pg_try_advisory_xact_lock(hashtext('ledger'), hashtext(?))";
    private static final String LATEST = """
            select size, root, note from ledger_checkpoint where tenant = ? order by size desc limit 1""";
    private static final String AT_SIZE = "select note from ledger_checkpoint where tenant = ? and size = ?";
    private static final String KEYS = """
            select verifier_key, since from ledger_key where tenant = ? order by since desc, verifier_key""";
    private static final String ADD = """
            insert into ledger_checkpoint (id, tenant, size, root, note, at) values (?, ?, ?, ?, ?, ?)""";
    private static final String ADD_KEYS = """
            insert into ledger_key (tenant, verifier_key, since) select ?, key, ? from unnest(?) as key
            on conflict do nothing""";

    private final Keyring keys;
    private final Caller caller;
    private final Clock clock;

    Checkpoints(Keyring keys, Caller caller, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /** The log as it was signed. */
    record Signed(long size, Hash root, String note) {}

    /** Takes the log for the transaction at hand; false when another writer has it. */
    boolean take(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(TAKE)) {
            lock.setString(1, caller.tenant());
            try (var rows = lock.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** Of the largest size; of a log without entries, of none. */
    Signed latest(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(LATEST)) {
            select.setString(1, caller.tenant());
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? new Signed(rows.getLong("size"), Hash.of(rows.getBytes("root")), rows.getString("note"))
                        : signed(0, Hash.ofNothing());
            }
        }
    }

    Optional<String> note(Connection connection, long size) throws SQLException {
        try (var select = connection.prepareStatement(AT_SIZE)) {
            select.setString(1, caller.tenant());
            select.setLong(2, size);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** The keys that sign, and those that have. */
    VerifierKeys keys(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(KEYS)) {
            select.setString(1, caller.tenant());
            try (var rows = select.executeQuery()) {
                var since = new LinkedHashMap<String, Long>();
                keys.verifierKeys().forEach(key -> since.put(key, 0L));
                while (rows.next()) since.put(rows.getString(1), rows.getLong(2));
                return VerifierKeys.of(keys, since);
            }
        }
    }

    void sign(Connection connection, long size, Hash root) throws SQLException {
        add(connection, signed(size, root));
        try (var insert = connection.prepareStatement(ADD_KEYS)) {
            insert.setString(1, caller.tenant());
            insert.setLong(2, size);
            insert.setArray(
                    3, connection.createArrayOf("text", keys.verifierKeys().toArray()));
            insert.executeUpdate();
        }
    }

    private Signed signed(long size, Hash root) {
        return new Signed(size, root, keys.sign(size, root));
    }

    private void add(Connection connection, Signed signed) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, NewId.next());
            insert.setString(2, caller.tenant());
            insert.setLong(3, signed.size());
            insert.setBytes(4, signed.root().bytes());
            insert.setString(5, signed.note());
            insert.setObject(6, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
