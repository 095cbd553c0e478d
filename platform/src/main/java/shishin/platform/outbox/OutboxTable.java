package shishin.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of facts not yet sent. Plain SQL, in batches, because every write of the service passes here. */
@ApplicationScoped
class OutboxTable {

    /** Those whose first fact waits longest come first: were they always the same, the others would wait for ever. */
    private static final String TAKE = """
            with waiting as materialized (select partition from outbox group by partition order by min(position))
            select partition from waiting where pg_try_advisory_xact_lock(hashtext('outbox'), partition) limit ?""";

    private static final String OLDEST = """
            select position, id, type, key, tenant, actor, correlation_id, traceparent, time, data from outbox
            where partition = any (?) order by position limit ?""";

    private final DataSource database;

    OutboxTable(DataSource database) {
        this.database = database;
    }

    /** Writes in the transaction at hand, through a handle of its own: the session may have let go of its own already. */
    void append(List<OutboxRow> rows) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(Enclosed.SQL)) {
            new Enclosed(rows).bind(connection, insert, 1);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Facts could not be recorded", e);
        }
    }

    /**
     * Takes, for the transaction at hand, partitions in which something waits and which no other relay has. Their rows are
     * read by a statement of its own: only that one sees what the relay before has removed.
     */
    static List<Short> take(Connection connection, int most) throws SQLException {
        try (var select = connection.prepareStatement(TAKE)) {
            select.setInt(1, most);
            try (var rows = select.executeQuery()) {
                var partitions = new ArrayList<Short>();
                while (rows.next()) partitions.add(rows.getShort(1));
                return partitions;
            }
        }
    }

    static Batch oldest(Connection connection, List<Short> partitions, int most) throws SQLException {
        try (var select = connection.prepareStatement(OLDEST)) {
            select.setArray(1, connection.createArrayOf("smallint", partitions.toArray()));
            select.setInt(2, most);
            try (var rows = select.executeQuery()) {
                var positions = new ArrayList<Long>();
                var facts = new ArrayList<OutboxRow>();
                while (rows.next()) {
                    positions.add(rows.getLong("position"));
                    facts.add(row(rows));
                }
                return new Batch(positions, facts);
            }
        }
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("key"),
                row.getString("tenant"),
                row.getString("actor"),
                row.getString("correlation_id"),
                row.getString("traceparent"),
                row.getObject("time", OffsetDateTime.class),
                row.getString("data"));
    }

    static void remove(Connection connection, Batch sent) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where position = any (?)")) {
            delete.setArray(
                    1, connection.createArrayOf("bigint", sent.positions().toArray()));
            delete.executeUpdate();
        }
    }

    /** Facts in the order they became true, and where they stand. */
    record Batch(List<Long> positions, List<OutboxRow> facts) {}
}
