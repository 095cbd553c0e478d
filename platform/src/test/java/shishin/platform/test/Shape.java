package shishin.platform.test;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns code reads and writes.
 *
 * @param columns by {@code table.column}
 */
record Shape(Map<String, Column> columns) {

    /** @param needed whether a row without a word about it is refused */
    record Column(String type, boolean nullable, boolean needed) {}

    private static final String COLUMNS = """
            select table_name || '.' || column_name as name, udt_name as type, is_nullable = 'YES' as nullable,
                   is_nullable = 'NO' and column_default is null and is_identity = 'NO' and is_generated = 'NEVER' as needed
            from information_schema.columns
            where table_schema = 'public' and table_name <> 'flyway_schema_history'""";

    static Shape of(Connection owner) throws SQLException {
        var columns = new TreeMap<String, Column>();
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(COLUMNS)) {
            while (row.next())
                columns.put(
                        row.getString("name"),
                        new Column(row.getString("type"), row.getBoolean("nullable"), row.getBoolean("needed")));
        }
        return new Shape(columns);
    }

    /** What this shape takes from code that was written for an earlier one, by column. */
    Map<String, String> takesFrom(Shape earlier) {
        var taken = new TreeMap<String, String>();
        earlier.columns.forEach((name, was) -> {
            var is = columns.get(name);
            if (is == null) taken.put(name, "is gone");
            else if (!is.type().equals(was.type())) taken.put(name, "was " + was.type() + ", is " + is.type());
            else if (was.nullable() && !is.nullable()) taken.put(name, "may no longer be null");
        });
        columns.forEach((name, is) -> {
            if (is.needed() && !earlier.columns.containsKey(name) && earlier.hasTableOf(name))
                taken.put(name, "is new, and needed by every row");
        });
        return taken;
    }

    private boolean hasTableOf(String column) {
        var table = column.substring(0, column.indexOf('.') + 1);
        return columns.keySet().stream().anyMatch(name -> name.startsWith(table));
    }
}
