package shishin.platform.flowers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;
import shishin.platform.test.Walls;

@QuarkusTest
class TenancyTest {

    @Inject
    DataSource database;

    @Inject
    Caller caller;

    private static RequestSpecification gardener(String tenant) {
        return Calls.as(Tokens.of("ada", tenant, "flower:read", "flower:write"));
    }

    private static void plant(String tenant) {
        gardener(tenant)
                .body("{\"name\":\"Rose\",\"stock\":1}")
                .post("/api/v1/flowers")
                .then()
                .statusCode(201);
    }

    @Test
    void the_wall_inside_the_database_stands() throws SQLException {
        Walls.stand(database);
    }

    @Test
    void a_query_that_forgot_its_filter_sees_one_tenant_or_nothing() throws SQLException {
        var acme = tenant();
        var bravo = tenant();
        plant(acme);
        plant(bravo);
        var forgotten = "select distinct tenant from flower";
        assertThat(Walls.asTenant(database, acme, forgotten)).containsExactly(acme);
        assertThat(Walls.asTenant(database, bravo, forgotten)).containsExactly(bravo);
        assertThat(Walls.asTenant(database, "", forgotten)).isEmpty();
        assertThat(Walls.asTenant(database, "*", forgotten)).contains(acme, bravo);
    }

    @Test
    void nobody_writes_a_row_for_another_tenant() {
        var row = "insert into flower values (gen_random_uuid(), 'bravo', 'x', 1, now(), 0) returning name";
        assertThatThrownBy(() -> Walls.asTenant(database, "acme", row)).hasMessageContaining("row-level security");
    }

    @Test
    void connections_that_change_hands_between_tenants_show_each_only_its_own() throws Exception {
        var tenants = IntStream.range(0, 6).mapToObj(i -> tenant()).toList();
        tenants.forEach(TenancyTest::plant);
        try (var threads = Executors.newFixedThreadPool(12)) {
            var counts = tenants.stream()
                    .flatMap(tenant -> IntStream.range(0, 40).mapToObj(i -> (Callable<Integer>) () -> total(tenant)))
                    .toList();
            for (var count : threads.invokeAll(counts)) assertThat(count.get()).isEqualTo(1);
        }
    }

    @Test
    @ActivateRequestContext
    void a_connection_whose_work_was_undone_keeps_its_tenant() {
        for (int time = 0; time < 50; time++) {
            workFor("*");
            assertThat(tenantOfConnection()).isEqualTo("*");
            workFor("acme");
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        assertThat(tenantOfConnection()).isEqualTo("acme");
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            assertThat(tenantOfConnection()).isEqualTo("acme");
        }
    }

    private void workFor(String tenant) {
        caller.actFor(tenant, Actor.SYSTEM, UUID.randomUUID().toString());
    }

    private String tenantOfConnection() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select current_setting('shishin.tenant')")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static int total(String tenant) {
        return gardener(tenant)
                .get("/api/v1/flowers?count=true")
                .then()
                .extract()
                .path("total");
    }

    private static String tenant() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }
}
