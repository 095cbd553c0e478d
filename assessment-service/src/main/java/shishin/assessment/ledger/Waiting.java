package shishin.assessment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import shishin.platform.caller.Caller;
import shishin.platform.outbox.Enclosed;

/** What was entered and has no place in a log yet. Plain SQL, because all evidence passes here: one statement a chunk. */
@ApplicationScoped
class Waiting {

    private static final String ADD = "select " + Entered.SQL;
    private static final String ADD_AND_TELL = ADD + ";\n" + Enclosed.SQL;

    /** Up to the first that stays: a range costs the same by any plan, where a list of ids may cost its square. */
    private static final String TAKE = """
            delete from ledger_waiting where tenant = ? and id < coalesce(
                (select id from ledger_waiting where tenant = ? order by id offset ? limit 1),
                'ffffffff-ffff-ffff-ffff-ffffffffffff'
            ) returning id, kind, subject, record""";

    private final DataSource database;
    private final Caller caller;

    /** @param record the leaf, as canonical JSON */
    record Row(UUID id, String kind, String subject, String record) {}

    Waiting(DataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    void add(Entered entries, Enclosed told) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(told.isEmpty() ? ADD : ADD_AND_TELL)) {
            entries.bind(connection, insert, 1);
            if (!told.isEmpty()) told.bind(connection, insert, Entered.PARAMETERS + 1);
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("Entries of the ledger could not be kept", e);
        }
    }

    /** Whose entries wait; call as the one who works for all. */
    List<String> tenants() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select distinct tenant from ledger_waiting order by tenant");
                var rows = select.executeQuery()) {
            var tenants = new ArrayList<String>();
            while (rows.next()) tenants.add(rows.getString(1));
            return tenants;
        }
    }

    boolean holds(Connection connection, String subject) throws SQLException {
        try (var select =
                connection.prepareStatement("select from ledger_waiting where tenant = ? and subject = ? limit 1")) {
            select.setString(1, caller.tenant());
            select.setString(2, subject);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Takes the tenant's oldest out, in the order they were entered. */
    List<Row> take(Connection connection, int most) throws SQLException {
        try (var delete = connection.prepareStatement(TAKE)) {
            delete.setString(1, caller.tenant());
            delete.setString(2, caller.tenant());
            delete.setInt(3, most);
            try (var rows = delete.executeQuery()) {
                var taken = new ArrayList<Row>();
                while (rows.next()) taken.add(row(rows));
                taken.sort(Comparator.comparing(Row::id));
                return taken;
            }
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("record"));
    }

    static <T> java.sql.Array array(Connection connection, String type, List<T> rows, Function<T, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }
}
