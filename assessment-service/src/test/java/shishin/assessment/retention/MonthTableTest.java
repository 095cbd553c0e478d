package shishin.assessment.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.test.Walls;

/** The tables of a month are dropped: for smaller ones, or for none. */
@QuarkusTest
class MonthTableTest {

    private static final Month FAR = new Month(LocalDate.of(2099, 1, 1));

    private final String tenant = World.newTenant();

    @Inject
    ThinningTable table;

    @Inject
    MonthTable months;

    @Inject
    DataSource database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private String observed(String check, String result) {
        return World.assessor(tenant)
                .body(World.evidence(check, result))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private boolean compacted(Month month) {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, "test");
        return QuarkusTransaction.requiringNew().call(() -> months.compact(month, clock.instant()));
    }

    /** The tables of a month, each by what tells it from another of the same name. */
    private List<String> tables(Month month) throws SQLException {
        var name = month.first().toString().substring(0, 7).replace('-', '_');
        return Walls.asTenant(
                database,
                tenant,
                "select oid::text from pg_class where relkind = 'r' and relname ~ '^evidence(_item)?_%s$'"
                        .formatted(name));
    }

    @Test
    @ActivateRequestContext
    void a_month_gives_its_space_back_and_keeps_what_is_left() throws SQLException {
        var ids = Stream.of("PASS", "PASS", "FAIL")
                .map(result -> observed("log", result))
                .toList();
        caller.actFor(tenant, Actor.SYSTEM, "test");
        var month = Month.of(clock.instant());
        while (table.thin(month, 1, clock.instant()))
            assertThat(table.removed(month)).isLessThanOrEqualTo(1);
        assertThat(table.removed(month)).isEqualTo(1);
        var before = tables(month);
        assertThat(compacted(month)).isTrue();
        assertThat(tables(month))
                .as("what is left lies in tables of its own, those it lay in are dropped")
                .hasSize(2)
                .doesNotContainAnyElementsOf(before);
        assertThat(World.reader(tenant).get(World.EVIDENCE).<List<String>>path("items.id"))
                .containsExactly(ids.get(2), ids.get(0));
        observed("after", "PASS");
        World.reader(tenant)
                .get(World.EVIDENCE + "?item=1.1.1-1&count=true")
                .then()
                .body("total", equalTo(3))
                .body("items.check", contains("after", "log", "log"));
    }

    @Test
    @ActivateRequestContext
    void what_another_tenant_thins_out_later_is_given_back_too() throws SQLException {
        var month = new Month(LocalDate.of(2098, 1, 1));
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, "test");
        QuarkusTransaction.requiringNew().run(() -> months.openAhead(month.begin()));
        thinned(tenant, month, 5);
        assertThat(months.mostlyThinned()).contains(month);
        assertThat(compacted(month)).isTrue();
        assertThat(months.mostlyThinned()).doesNotContain(month);
        thinned(World.newTenant(), month, 3);
        assertThat(months.mostlyThinned()).contains(month);
    }

    private void thinned(String whose, Month month, int removed) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into evidence_thinning (tenant, month, stream, removed, done_at)
                        values (?, cast(? as date), '00000000-0000-0000-0000-000000000000', ?, now())""")) {
            insert.setString(1, whose);
            insert.setString(2, month.first().toString());
            insert.setInt(3, removed);
            insert.executeUpdate();
        }
    }

    @Test
    @ActivateRequestContext
    void a_month_of_which_nothing_is_left_is_dropped_and_not_replaced() throws SQLException {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, "test");
        QuarkusTransaction.requiringNew().run(() -> months.openAhead(Instant.parse("2099-01-15T00:00:00Z")));
        assertThat(tables(FAR)).hasSize(2);
        assertThat(compacted(FAR)).isTrue();
        assertThat(tables(FAR)).isEmpty();
        assertThat(compacted(FAR)).as("there is nothing to give back").isFalse();
    }
}
