package shishin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.platform.test.TestDatabase;

/** Migrations on a database that has been worked with: what was there is there, in its month, counted and listed. */
@QuarkusTest
class MigrationTest {

    private static final String OWNER = "shop_owner";
    private static final String APP = "shop_app";

    /** The state before anything was counted, and evidence divided. */
    private static final String WHOLE = "0234";

    private static final String STREAM = """
            insert into evidence_stream (id, tenant, agent, tool, check_id, subject_type, subject_id, edition, items,
                latest, result, observed_to, failing, received, updated_at, version)
            select md5('stream-' || n)::uuid, 'old', 'scanner', 'T', 'c', 'system', 's' || n, 'drill', '{1,2}',
                uuidv7(), case n when 1 then 'FAIL' else 'PASS' end, now(), n = 1, 40, now(), 0
            from generate_series(1, 3) n""";
    private static final String EVIDENCE = """
            insert into evidence (id, tenant, stream_id, identity, content, external_id, agent, tool, check_id,
                subject_type, subject_id, edition, items, result, observed_from, observed_to, received_at, received_from)
            select id, 'old', md5('stream-' || n)::uuid, case k % 2 when 0 then id else md5(n || '/' || k)::uuid end,
                id, case k % 2 when 0 then null else 'e' || k end, 'scanner', 'T', 'c', 'system', 's' || n, 'drill',
                '{1,2}', 'PASS', at, at, at, 'scanner'
            from generate_series(1, 3) n, generate_series(0, 39) k,
                lateral (select now() - k * interval '10 days' as at, uuidv7(n * interval '1 second' - k * interval '10 days') as id) made""";

    private String url = "";

    @BeforeEach
    void another() throws SQLException {
        try (var root = TestDatabase.as("shop_root");
                var make = root.createStatement()) {
            make.execute("drop database if exists worked_with");
            make.execute("create database worked_with owner " + OWNER);
        }
        url = ConfigProvider.getConfig()
                .getValue("quarkus.datasource.jdbc.url", String.class)
                .replace("/shop", "/worked_with");
    }

    @AfterEach
    void drop() throws SQLException {
        try (var root = TestDatabase.as("shop_root");
                var statement = root.createStatement()) {
            statement.execute("drop database worked_with");
        }
    }

    private void migrate(MigrationVersion target) {
        Flyway.configure()
                .dataSource(url, OWNER, OWNER)
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("app", APP))
                .target(target)
                .load()
                .migrate();
    }

    private static List<String> ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }

    @Test
    void what_was_there_before_lies_in_months_is_listed_by_item_and_counted() throws SQLException {
        migrate(MigrationVersion.fromVersion(WHOLE));
        try (var owner = DriverManager.getConnection(url, OWNER, OWNER);
                var fill = owner.createStatement()) {
            fill.execute(STREAM);
            fill.execute(EVIDENCE);
        }
        migrate(MigrationVersion.LATEST);
        try (var owner = DriverManager.getConnection(url, OWNER, OWNER)) {
            assertThat(ask(owner, "select count(*) from evidence")).containsExactly("120");
            assertThat(ask(owner, "select count(*) from evidence_item")).containsExactly("240");
            assertThat(ask(owner, "select count(*) from evidence_identity")).containsExactly("60");
            for (var whole : List.of("evidence", "evidence_item"))
                assertThat(Integer.parseInt(ask(owner, """
            select count(*) from pg_inherits i join pg_class c on c.oid = i.inhrelid
            where i.inhparent = '%1$s'::regclass and exists (
                select from %1$s e where e.tableoid = c.oid)""".formatted(whole)).getFirst()))
                        .as("months %s lies in", whole)
                        .isBetween(13, 15);
            assertThat(ask(owner, "select count(*) from evidence e join evidence_item i using (id, received_at)"))
                    .as("each where its observation lies")
                    .containsExactly("240");
            assertThat(ask(owner, "select count(distinct indexdef) from pg_indexes where tablename = 'evidence'"))
                    .as("the indexes it had, and that of subjects")
                    .containsExactly("5");
            assertThat(ask(
                            owner,
                            "select passing || ' ' || failing from stream_tally where place = 'tenant' order by item"))
                    .containsExactly("2 1", "2 1");
        }
        assertWallsStand();
    }

    private void assertWallsStand() throws SQLException {
        try (var app = DriverManager.getConnection(url, APP, APP)) {
            for (var part : List.of("evidence", "evidence_first", "evidence_item", "evidence_identity")) {
                assertThat(ask(app, "select count(*) from " + part)).as(part).containsExactly("0");
            }
            ask(app, "select set_config('shishin.tenant', 'old', false)");
            assertThat(ask(app, "select count(*) from evidence")).containsExactly("120");
        }
    }
}
