package shishin.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.TestDatabase;

/** Evidence sent with a key of its own, while other evidence comes to the same new stream. */
@QuarkusTest
class RaceTest {

    private static final String WAITING = """
            select count(*) from pg_locks where relation = 'evidence_stream'::regclass and not granted""";

    private final String tenant = World.newTenant();
    private final Instant now = Instant.now();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private Response send(int number, String externalId) {
        return World.assessor(tenant)
                .header("Idempotency-Key", "k-" + number)
                .body(World.evidence("log", "PASS", now, externalId, ""))
                .post(World.EVIDENCE);
    }

    /** All have read that there is no such stream when the first of them may write it. */
    private List<Response> meeting(List<String> externalIds) throws Exception {
        try (var owner = TestDatabase.as(TestDatabase.OWNER);
                var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            owner.setAutoCommit(false);
            run(owner, "lock table evidence_stream in share mode");
            var answers = IntStream.range(0, externalIds.size())
                    .mapToObj(number -> senders.submit(() -> send(number, externalIds.get(number))))
                    .toList();
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting(owner) >= externalIds.size());
            owner.rollback();
            senders.shutdown();
            assertThat(senders.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            return answers.stream().map(Future::resultNow).toList();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int waiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(WAITING)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void each_of_the_first_observations_of_a_stream_is_received() throws Exception {
        assertThat(meeting(List.of("a", "b"))).extracting(Response::statusCode).containsOnly(201);
    }

    @Test
    void the_same_observation_under_two_keys_is_received_once() throws Exception {
        var answers = meeting(List.of("a", "a"));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 200);
        assertThat(answers.get(0).<String>path("id")).isEqualTo(answers.get(1).path("id"));
    }
}
