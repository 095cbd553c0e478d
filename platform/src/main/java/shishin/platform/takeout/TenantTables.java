package shishin.platform.takeout;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import shishin.platform.replica.ReadReplica;

/** The tables with rows of tenants, read as they were at one moment. */
@ApplicationScoped
class TenantTables {

    /** Not what comes and goes by itself: facts on their way, notes of what was heard, answers kept for a day. */
    private static final String LIST = """
            select c.relname from pg_class c
            where c.relnamespace = to_regnamespace(current_schema()) and c.relkind in ('r', 'p') and not c.relispartition
            and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped)
            and c.relname not in ('outbox', 'inbox', 'first_answer', 'erasure')
            order by 1""";

    private static final String NAMED = "select format('select row_to_json(t)::text from %I t where t.tenant = $1', ?)";
    private static final int ROWS_AT_ONCE = 500;

    private final ReadReplica database;

    TenantTables(ReadReplica database) {
        this.database = database;
    }

    /** Takes one row after the other. */
    interface Reader {

        void row(String json) throws SQLException;
    }

    /** A moment that all is read as of. */
    interface Moment {

        List<String> tables() throws SQLException;

        void read(String table, String tenant, Reader reader) throws SQLException;
    }

    /** Does something with one moment, within the transaction at hand, which has done nothing yet. */
    interface At {

        void moment(Moment moment) throws SQLException;
    }

    void at(At what) {
        try (var connection = database.connect();
                var begin = connection.createStatement()) {
            begin.execute("set transaction isolation level repeatable read, read only");
            what.moment(new Snapshot(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("What is kept of the tenant could not be read", e);
        }
    }

    private record Snapshot(Connection connection) implements Moment {

        @Override
        public List<String> tables() throws SQLException {
            try (var select = connection.createStatement();
                    var rows = select.executeQuery(LIST)) {
                var names = new ArrayList<String>();
                while (rows.next()) names.add(rows.getString(1));
                return names;
            }
        }

        @Override
        public void read(String table, String tenant, Reader reader) throws SQLException {
            try (var select = connection.prepareStatement(statement(table))) {
                select.setFetchSize(ROWS_AT_ONCE);
                select.setString(1, tenant);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) reader.row(rows.getString(1));
                }
            }
        }

        /** The name is quoted by who knows how. */
        private String statement(String table) throws SQLException {
            try (var select = connection.prepareStatement(NAMED)) {
                select.setString(1, table);
                try (var rows = select.executeQuery()) {
                    rows.next();
                    return rows.getString(1).replace("$1", "?");
                }
            }
        }
    }
}
