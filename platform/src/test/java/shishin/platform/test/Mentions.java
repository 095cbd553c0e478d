package shishin.platform.test;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Looks for a name, as a whole text, in every row of every table of a tenant. */
public final class Mentions {

    /** Asked one after the other, and of these alone. */
    private static final String TABLES = """
            with tables as materialized (
                select c.relname as name from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant'))
            """;

    /** Answers kept for a day, facts on their way and the erasure itself go by themselves. */
    private static final String LOOK = TABLES + """
            select name || ': ' || hit from tables cross join lateral (
                select unnest(xpath('//row/t/text()', query_to_xml(format(
                    'select left(row_to_json(x)::text, 2000) as t from %I x where tenant = %L and position(%L in row_to_json(x)::text) > 0',
                    name, '{tenant}', '"{name}"'), false, false, '')))::text as hit
            ) hits
            where name not in ('outbox', 'first_answer', 'erasure')""";

    private static final String COUNT = TABLES + """
            select name from tables
            where (xpath('//row/n/text()', query_to_xml(format(
                'select count(*) as n from %I where tenant = %L', name, '{tenant}'), false, false, '')))[1]::text <> '0'
            order by 1""";

    private Mentions() {}

    /** The rows in which it stands, each after the name of its table. */
    public static List<String> of(String name, DataSource database, String tenant) throws SQLException {
        return Walls.asTenant(database, tenant, LOOK.replace("{tenant}", tenant).replace("{name}", name));
    }

    /** The tables in which the tenant has any row. */
    public static List<String> tablesOf(DataSource database, String tenant) throws SQLException {
        return Walls.asTenant(database, tenant, COUNT.replace("{tenant}", tenant));
    }
}
