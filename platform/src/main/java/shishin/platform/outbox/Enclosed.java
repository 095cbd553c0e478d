package shishin.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Facts ready to be written, by whoever has a statement to write them in. */
public final class Enclosed {

    /** No facts: nothing need be written. */
    public static final Enclosed NOTHING = new Enclosed(List.of());

    /**
     * What writes them; its ten parameters are set by {@link #bind}. Behind another statement, after a semicolon, it costs
     * no round trip of its own. That statement must have locked what the facts are about: positions are given here, and
     * keep facts in order per key.
     */
    public static final String SQL = """
            insert into outbox (partition, id, type, key, tenant, actor, correlation_id, traceparent, time, data)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final List<OutboxRow> rows;

    Enclosed(List<OutboxRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Where nothing is to be told, nothing need be written. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Sets the parameters of {@link #SQL}.
     *
     * @param first the place of the first of the ten
     */
    public void bind(Connection connection, PreparedStatement statement, int first) throws SQLException {
        var columns = List.of(
                array(connection, "smallint", row -> (short) row.partition()),
                array(connection, "uuid", OutboxRow::id),
                array(connection, "text", OutboxRow::type),
                array(connection, "text", OutboxRow::key),
                array(connection, "text", OutboxRow::tenant),
                array(connection, "text", OutboxRow::actor),
                array(connection, "text", OutboxRow::correlationId),
                array(connection, "text", OutboxRow::traceparent),
                array(connection, "timestamptz", OutboxRow::time),
                array(connection, "text", OutboxRow::data));
        for (int column = 0; column < columns.size(); column++) statement.setArray(first + column, columns.get(column));
    }

    private java.sql.Array array(Connection connection, String type, Function<OutboxRow, @Nullable Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }
}
