package shishin.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** The wall inside PostgreSQL: every table is guarded, and the role that works cannot step around it. */
public final class Walls {

    private static final String UNGUARDED = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
            and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
            order by 1""";
    private static final String GATES = """
            select tablename || ': ' || policyname from pg_policies
            where schemaname = 'public' and cmd <> 'SELECT'
            and (qual <> 'works_for(tenant)' or with_check <> 'works_for(tenant)')
            order by 1""";
    private static final String POWERS = """
            select 'superuser' from pg_roles where rolname = current_user and rolsuper
            union all select 'bypasses row-level security' from pg_roles where rolname = current_user and rolbypassrls
            union all select 'owns ' || tablename from pg_tables where schemaname = 'public' and tableowner = current_user""";

    private Walls() {}

    public static void stand(DataSource database) throws SQLException {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class))
                .isEqualTo(TestDatabase.APP);
        assertThat(asTenant(database, "", UNGUARDED))
                .as("tables without row-level security")
                .isEmpty();
        assertThat(asTenant(database, "", GATES))
                .as("policies by which a tenant writes or deletes what is not its own")
                .isEmpty();
        assertThat(asTenant(database, "", POWERS))
                .as("powers of the working role")
                .isEmpty();
    }

    /** What belongs to everybody is a tenant's to read and no more; each of these tables must have a row of it. */
    public static void keepEverybodys(DataSource database, String... tables) throws SQLException {
        for (var table : tables) {
            assertThat(asTenant(database, "acme", "select tenant from %s where tenant = '*'".formatted(table)))
                    .as(table)
                    .isNotEmpty();
            for (var deed : List.of("delete from %s", "update %s set tenant = 'acme'"))
                assertThat(asTenant(database, "acme", (deed + " where tenant = '*' returning tenant").formatted(table)))
                        .as(deed, table)
                        .isEmpty();
        }
    }

    /** Runs a query as plain SQL, as a forgotten filter would, for a tenant; an empty one is none. */
    public static List<String> asTenant(DataSource database, String tenant, String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                become(connection, tenant);
                return texts(connection, sql);
            } finally {
                connection.rollback();
            }
        }
    }

    private static void become(Connection connection, String tenant) throws SQLException {
        try (var set = connection.prepareStatement("select set_config('shishin.tenant', ?, true)")) {
            set.setString(1, tenant);
            set.execute();
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }
}
