package shishin.benchmark.seed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shishin.benchmark.stack.Database;

/** Multiplies a row that the service itself has written, so that all copies are such as it writes. */
record Copies(Database database, String table, String original) {

    /**
     * A copy for each row of the source, which is called {@code n}; all columns as in the original but those named, whose
     * expressions may use the source's.
     */
    void make(String source, Map<String, String> different) {
        database.change(statement(source, different), original);
    }

    /** The statement that does; its one parameter is the original's id. */
    String statement(String source, Map<String, String> different) {
        var columns = columns();
        var values = columns.stream()
                .map(column -> different.getOrDefault(column, "original.\"" + column + "\""))
                .collect(Collectors.joining(", "));
        var names = columns.stream().collect(Collectors.joining("\", \"", "\"", "\""));
        return "insert into %s (%s) select %s from %s original cross join %s where original.id = ?::uuid"
                .formatted(table, names, values, table, source);
    }

    static String numbers(int from, int to) {
        return "generate_series(%d, %d) n(n)".formatted(from, to);
    }

    private List<String> columns() {
        return database.column("""
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
                order by ordinal_position""", table);
    }
}
