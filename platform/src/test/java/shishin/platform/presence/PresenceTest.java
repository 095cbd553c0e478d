package shishin.platform.presence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import shishin.platform.test.TestBroker;
import shishin.platform.test.TestDatabase;

@QuarkusTest
class PresenceTest {

    @Inject
    Flyway flyway;

    @Inject
    KafkaClientService kafka;

    @Inject
    PresenceConfig config;

    @Test
    void a_replica_is_ready_when_its_schema_is_current_and_what_was_told_is_taken_in() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/q/health/ready")
                        .then()
                        .statusCode(200)
                        .body("checks.findAll { it.status == 'UP' }.name", hasItem("schema"))
                        .body("checks.findAll { it.status == 'UP' }.name", hasItem("facts")));
    }

    @Test
    void a_replica_that_begins_without_kafka_waits_for_it_and_one_that_was_ready_goes_on() {
        await().atMost(Duration.ofSeconds(30)).until(() -> health("ready") == 200);
        var fresh = new FactsTakenIn(kafka, config);
        TestBroker.current().freeze();
        try {
            assertThat(facts(fresh)).isEqualTo(Status.DOWN);
            assertThat(health("ready")).isEqualTo(200);
            assertThat(health("live")).isEqualTo(200);
        } finally {
            TestBroker.current().thaw();
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> facts(fresh) == Status.UP);
    }

    @Test
    void a_migration_that_is_not_applied_keeps_it_away_until_it_is() {
        var rename = "update flyway_schema_history set version = '%s' where version = '%s'";
        TestDatabase.asOwner(rename.formatted("9999", "0002"));
        var fresh = new SchemaCurrent(flyway);
        try {
            assertThat(fresh.call().getStatus()).isEqualTo(Status.DOWN);
        } finally {
            TestDatabase.asOwner(rename.formatted("0002", "9999"));
        }
        assertThat(fresh.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_schema_that_is_ahead_lets_the_code_that_leaves_begin_once_more() {
        TestDatabase.asOwner("""
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (9999, '9999', 'next', 'SQL', 'V9999__next.sql', 1, 'shop_owner', 1, true)""");
        try {
            assertThat(flyway.migrate().migrationsExecuted).isZero();
            assertThat(new SchemaCurrent(flyway).call().getStatus()).isEqualTo(Status.UP);
        } finally {
            TestDatabase.asOwner("delete from flyway_schema_history where version = '9999'");
        }
    }

    @Test
    void the_role_that_works_may_see_what_is_applied_and_change_nothing_of_it() throws Exception {
        try (var connection = TestDatabase.as("shop_app");
                var rights = connection
                        .createStatement()
                        .executeQuery("select has_table_privilege('flyway_schema_history', 'select'),"
                                + " has_table_privilege('flyway_schema_history', 'insert, update, delete')")) {
            rights.next();
            assertThat(Map.of("sees", rights.getBoolean(1), "changes", rights.getBoolean(2)))
                    .isEqualTo(Map.of("sees", true, "changes", false));
        }
    }

    private static Status facts(FactsTakenIn check) {
        return check.call().await().atMost(Duration.ofSeconds(10)).getStatus();
    }

    private static int health(String kind) {
        return given().get("/q/health/" + kind).statusCode();
    }
}
