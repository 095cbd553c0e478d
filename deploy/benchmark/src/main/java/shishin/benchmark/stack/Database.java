package shishin.benchmark.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A database in the hands of its owner, who is not bound by row-level security. */
public final class Database implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;
    private static final int MOST_PARAMETERS = 32_000;

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database open(String url, String user, String password) {
        try {
            return new Database(DriverManager.getConnection(url, user, password));
        } catch (SQLException e) {
            throw new Unusable("no connection to " + url + " as " + user, e);
        }
    }

    /** Runs statements without parameters, each committed by itself. */
    public void run(String... statements) {
        for (var sql : statements) change(sql);
    }

    public int change(String sql, Object... parameters) {
        try (var statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Puts many rows in, some hundred a statement, all in one transaction: as fast as a plain program can. */
    public void insert(String table, List<String> columns, List<List<Object>> rows) {
        var row = columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        int atOnce = Math.min(ROWS_AT_ONCE, MOST_PARAMETERS / columns.size());
        for (int from = 0; from < rows.size(); from += atOnce) {
            var some = rows.subList(from, Math.min(rows.size(), from + atOnce));
            var sql = "insert into %s (\"%s\") values %s"
                    .formatted(
                            table,
                            String.join("\", \"", columns),
                            String.join(", ", Collections.nCopies(some.size(), row)));
            change(sql, some.stream().flatMap(List::stream).toArray());
        }
    }

    /** Does all of it in one transaction. */
    public void together(Runnable work) {
        try {
            connection.setAutoCommit(false);
            work.run();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new Unusable("the database does not commit", e);
        }
    }

    /** All columns of the first row, by name. */
    public Map<String, Object> row(String sql, Object... parameters) {
        try (var statement = prepare(sql, parameters);
                var rows = statement.executeQuery()) {
            if (!rows.next()) throw new Unusable("no row: " + sql);
            var values = new LinkedHashMap<String, Object>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++)
                values.put(rows.getMetaData().getColumnName(column), rows.getObject(column));
            return values;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The first column of all rows. */
    public List<String> column(String sql, Object... parameters) {
        try (var statement = prepare(sql, parameters);
                var rows = statement.executeQuery()) {
            var values = new ArrayList<String>();
            while (rows.next()) values.add(rows.getString(1));
            return values;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new Unusable("the database does not let go", e);
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
        return statement;
    }

    private static Unusable failed(String sql, SQLException e) {
        return new Unusable(e.getMessage() + " in: " + sql.strip(), e);
    }
}
