package shishin.risk.run;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static shishin.risk.run.Simulating.ENDLESS;
import static shishin.risk.run.Simulating.LONG;
import static shishin.risk.run.Simulating.OUTAGE;
import static shishin.risk.run.Simulating.body;
import static shishin.risk.run.Simulating.cancel;
import static shishin.risk.run.Simulating.closeToDouble;
import static shishin.risk.run.Simulating.look;
import static shishin.risk.run.Simulating.see;
import static shishin.risk.run.Simulating.simulate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.risk.People;

/** Runs that wait, and the replicas that answer them. */
@QuarkusTest
class RunQueueTest {

    @Inject
    DataSource database;

    @Inject
    RunQueue queue;

    @Inject
    Caller caller;

    @Test
    void a_larger_one_is_queued_and_done_by_a_replica() {
        var id = simulate(OUTAGE, LONG)
                .statusCode(202)
                .header("Location", notNullValue())
                .extract()
                .<String>path("id");
        see(id, "DONE")
                .body("result.engine", equalTo("MONTE_CARLO"))
                .body("result.trials", equalTo(1_500_000))
                .body("result.seed", equalTo(7))
                .body("progress", equalTo(1.0f))
                .body("result.mean.value", closeToDouble(233_333, 1_500));
    }

    @Test
    void a_run_that_killed_too_many_replicas_is_given_up() throws SQLException {
        var id = simulate(OUTAGE, ENDLESS).statusCode(202).extract().<String>path("id");
        leaveToADeadReplica(id, 3);
        see(id, "FAILED").body("failure.type", equalTo("given-up"));
    }

    @Test
    void a_cancelled_one_stops() {
        var id = simulate(OUTAGE, ENDLESS).statusCode(202).extract().<String>path("id");
        cancel(id).statusCode(200).body("state", equalTo("CANCELLED"));
        cancel(id).statusCode(409).body("type", equalTo("/problems/run-has-ended"));
        People.analyst()
                .header("If-Match", "\"999\"")
                .post("/api/v1/simulations/{id}/cancellation", id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_tenant_has_only_so_many_open() {
        for (int open = 0; open < 20; open++)
            People.analyst("queueing")
                    .body(body(OUTAGE, ENDLESS))
                    .post("/api/v1/simulations")
                    .then()
                    .statusCode(202);
        People.analyst("queueing")
                .body(body(OUTAGE, ENDLESS))
                .post("/api/v1/simulations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/run-queue-full"));
        var ids = People.analyst("queueing")
                .get("/api/v1/simulations")
                .then()
                .extract()
                .<java.util.List<String>>path("items.id");
        for (var id : ids)
            People.analyst("queueing")
                    .header("If-Match", "*")
                    .post("/api/v1/simulations/{id}/cancellation", id)
                    .then()
                    .statusCode(200);
    }

    @Test
    void a_failed_run_says_where_and_why() {
        var mended = "{\"model\": {\"scenarios\": [%s], \"mendCorrelation\": true, \"correlation\": [%s]}}"
                .formatted(OUTAGE, "[1],".repeat(30) + "[1]");
        var id = People.analyst()
                .body(mended)
                .post("/api/v1/simulations")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        see(id, "FAILED")
                .body("failure.type", equalTo("unsound-model"))
                .body("failure.pointer", equalTo("/model/correlation"))
                .body("failure.fault", equalTo("NOT_SQUARE"));
    }

    @Test
    void one_who_looks_again_sees_the_progress() {
        var id = simulate(OUTAGE, ENDLESS)
                .statusCode(202)
                .header("ETag", nullValue())
                .extract()
                .<String>path("id");
        People.analyst()
                .header("If-None-Match", "\"0\"")
                .get("/api/v1/simulations/{id}", id)
                .then()
                .statusCode(200)
                .body("version", equalTo(0));
        await().atMost(Duration.ofSeconds(60)).until(() -> look(id).extract().<Float>path("progress") > 0);
        People.analyst()
                .header("If-Match", "\"0\"")
                .post("/api/v1/simulations/{id}/cancellation", id)
                .then()
                .statusCode(200);
        People.analyst()
                .header("If-None-Match", "\"1\"")
                .get("/api/v1/simulations/{id}", id)
                .then()
                .statusCode(304);
    }

    @Test
    void a_replica_that_ends_gives_its_run_back_and_nobody_died_over_it() throws SQLException {
        var id = simulate(OUTAGE, ENDLESS).statusCode(202).extract().<String>path("id");
        leaveToADeadReplica(id, 3);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('shishin.tenant', 'acme', false)");
            statement.execute(
                    "update simulation_run set held_until = now() + interval '1 hour' where id = '" + id + "'");
        }
        QuarkusTransaction.requiringNew().run(() -> {
            caller.actFor("acme", Actor.SYSTEM, "test");
            queue.giveBack(UUID.fromString(id), "dead");
        });
        await().atMost(Duration.ofSeconds(60))
                .until(() -> look(id).extract().<String>path("state").equals("RUNNING"));
        cancel(id).statusCode(200);
    }

    @Test
    void requests_are_answered_while_all_cores_compute() throws InterruptedException {
        var ids = Stream.of(1, 2)
                .map(_ -> simulate(OUTAGE, ENDLESS).statusCode(202).extract().<String>path("id"))
                .toList();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> ids.stream()
                        .anyMatch(id -> look(id).extract().<String>path("state").equals("RUNNING")));
        var busy = Stream.of(1, 2, 3)
                .map(_ -> Thread.ofVirtual()
                        .start(() -> simulate(OUTAGE, "{\"engine\": \"MONTE_CARLO\", \"trials\": 500000}")
                                .statusCode(201)))
                .toList();
        for (int look = 0; look < 5; look++)
            People.analyst().get("/q/health/live").then().statusCode(200).time(lessThan(5_000L));
        for (var one : busy) one.join();
        ids.forEach(Simulating::cancel);
    }

    /** As if a replica had taken it, and not been heard of since. */
    private void leaveToADeadReplica(String id, int attempts) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('shishin.tenant', 'acme', false)");
            statement.execute("""
                    update simulation_run set state = 'RUNNING', held_by = 'dead', attempts = %d, progress = 0.5,
                    held_until = now() - interval '1 second' where id = '%s'""".formatted(attempts, id));
        }
    }
}
