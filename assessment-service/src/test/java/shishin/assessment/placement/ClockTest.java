package shishin.assessment.placement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

/** Clocks lie: what is taken of what they say follows the same rules in whatever way it comes. */
@QuarkusTest
class ClockTest {

    private static final String SCAN = """
            {"runs":[{"tool":{"driver":{"name":"T"}},"results":[{"ruleId":"a","message":{"text":"m"}}]}]}""";

    private final String tenant = World.newTenant();
    private final Instant now = Instant.now();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private ValidatableResponse one(Instant observed) {
        return World.assessor(tenant)
                .body(World.evidence("clock", "PASS", observed, null, ""))
                .post(World.EVIDENCE)
                .then();
    }

    private ValidatableResponse line(Instant observed) {
        return World.stream(tenant, World.evidence("clock", "PASS", observed, null, ""))
                .post(World.EVIDENCE + "/batch")
                .then();
    }

    /** By a file of which no rule speaks. */
    private ValidatableResponse scanned(Instant observed) {
        return World.assessor(tenant)
                .contentType("application/octet-stream")
                .body(SCAN.getBytes(UTF_8))
                .post(World.EVIDENCE + "/import/sarif?subject=system:a&observedAt=" + observed)
                .then();
    }

    @Test
    void a_clock_may_be_a_little_ahead_and_is_believed() {
        var ahead = now.plus(Duration.ofMinutes(4));
        one(ahead).statusCode(201);
        line(ahead).body(containsString("created"));
        scanned(ahead).body(containsString("unplaced"));
    }

    @Test
    void what_is_further_ahead_is_refused() {
        var ahead = now.plus(Duration.ofMinutes(7));
        one(ahead).statusCode(422);
        line(ahead).body(containsString("observed-in-the-future"));
        scanned(ahead).body(containsString("observed-in-the-future"));
        World.reader(tenant).get("/api/v1/evidence-rules/unplaced").then().body("items", hasSize(0));
    }

    @Test
    void a_stream_that_runs_backwards_is_kept_as_it_was_said_and_changes_nothing() {
        var stream = one(now).extract().<String>path("streamId");
        one(now.minusSeconds(60)).statusCode(201);
        line(now.minusSeconds(120)).body(containsString("created"));
        World.reader(tenant)
                .get(World.STREAMS + "/" + stream)
                .then()
                .body("received", equalTo(3))
                .body(
                        "observedTo",
                        equalTo(now.truncatedTo(java.time.temporal.ChronoUnit.MICROS)
                                .toString()));
        World.reader(tenant)
                .get(World.STREAMS + "/" + stream + "/history?sort=receivedAt")
                .then()
                .body("items", hasSize(3))
                .body(
                        "items[0].observedTo",
                        equalTo(now.truncatedTo(java.time.temporal.ChronoUnit.MICROS)
                                .toString()));
    }
}
