package shishin.assessment.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

/** What the database counts is what counting would give, and reading it costs the same however much was counted. */
@QuarkusTest
class TallyTest {

    private static final String RECOUNTED = """
            select count(*) from (
                select edition, item, count(*) filter (where result = 'PASS') as passing,
                    count(*) filter (where result = 'FAIL') as failing
                from evidence_stream, unnest(items) as item where tenant = ? group by edition, item
            ) counted full join (
                select * from stream_tally where tenant = ? and place = 'tenant'
            ) kept using (edition, item)
            where (counted.passing, counted.failing) is distinct from (kept.passing::bigint, kept.failing::bigint)""";

    private final String tenant = World.newTenant();

    @Inject
    DataSource database;

    @Inject
    Caller caller;

    @BeforeEach
    void know() {
        Course.know();
    }

    private String[] lines(int worker, int round) {
        return IntStream.range(0, 40)
                .mapToObj(n -> Course.evidence(
                        "host-" + n % 3,
                        n % 2 == 0 ? "1.1.1-1" : "2.1.1-2",
                        "check-" + (n + worker) % 50,
                        (n + worker + round) % 3 == 0 ? "FAIL" : "PASS",
                        null))
                .toArray(String[]::new);
    }

    @Test
    void many_at_once_leave_the_counts_that_counting_would_give() throws Exception {
        try (var workers = Executors.newFixedThreadPool(4)) {
            var sent = new ArrayList<Future<?>>();
            for (int worker = 0; worker < 4; worker++) {
                int number = worker;
                sent.add(workers.submit(() -> {
                    for (int round = 0; round < 5; round++) Course.send(tenant, lines(number, round));
                }));
            }
            for (var one : sent) one.get();
        }
        assertThat(miscounted()).isZero();
        var posture = Course.posture(tenant, Course.POSTURE + "?edition=course");
        assertThat(posture.getInt("whole.evidence.streams")).isPositive();
    }

    @ActivateRequestContext
    long miscounted() throws SQLException {
        caller.actFor(tenant, Actor.SYSTEM, "test");
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(RECOUNTED)) {
            count.setString(1, tenant);
            count.setString(2, tenant);
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void what_was_tried_out_is_not_counted() {
        World.stream(tenant, Course.evidence("billing", "1.1.1-1", "one", "PASS", null))
                .post(World.EVIDENCE + "/batch?dryRun=true")
                .then()
                .statusCode(200);
        assertThat(Course.posture(tenant, Course.POSTURE + "?edition=course").getInt("whole.evidence.streams"))
                .isZero();
    }

    @Test
    void a_stream_without_news_is_stale_until_there_is_some() {
        World.assessor(tenant)
                .body("{\"name\":\"scanner\",\"cadence\":\"PT10M\"}")
                .post("/api/v1/agents")
                .then()
                .statusCode(201);
        overdueAfter(Instant.now().minusSeconds(3600), 1);
        overdueAfter(Instant.now(), 0);
    }

    private void overdueAfter(Instant observed, int stale) {
        Calls.as(Tokens.agent("scanner", tenant, "evidence:write"))
                .body(World.evidence("log", "PASS", observed, null, ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            World.reader(tenant)
                    .get(Course.POSTURE + "?edition=drill")
                    .then()
                    .body("whole.evidence.stale", equalTo(stale))
                    .body("whole.evidence.streams", equalTo(1));
            World.reader(tenant)
                    .get(World.STREAMS + "?stale=" + (stale > 0))
                    .then()
                    .body("items", hasSize(1));
        });
    }

    @Test
    void reading_costs_the_same_number_of_rows_over_one_stream_of_each_item_and_over_many() throws Exception {
        var assessment = Course.open(tenant, "billing");
        Course.send(tenant, streams(1));
        long few = rowsRead();
        for (int round = 0; round < 5; round++) Course.send(tenant, streams(200 + round));
        var posture = Course.posture(tenant, assessment + "/posture");
        assertThat(posture.getInt("whole.evidence.streams")).isEqualTo(4 * 204);
        assertThat(rowsRead()).isEqualTo(few).isLessThanOrEqualTo(4 * 2 + 4);
    }

    private static String[] streams(int ofEach) {
        return List.of("1.1.1-1", "1.1.1-2", "2.1.1-1", "2.1.1-2").stream()
                .flatMap(item -> IntStream.range(0, ofEach)
                        .mapToObj(n -> Course.evidence("billing", item, item + "/" + n, "PASS", null)))
                .toArray(String[]::new);
    }

    /** The rows all scans of the statement give, as PostgreSQL itself counts them. */
    @ActivateRequestContext
    long rowsRead() throws SQLException, IOException {
        caller.actFor(tenant, Actor.SYSTEM, "test");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            // A table of a few rows is read whole otherwise.
            statement.execute("set enable_seqscan = off");
            try (var rows = statement.executeQuery(explained(TallyTable.STREAMS))) {
                rows.next();
                return scanned(
                        new ObjectMapper().readTree(rows.getString(1)).get(0).get("Plan"));
            } finally {
                statement.execute("reset enable_seqscan");
            }
        }
    }

    private String explained(String sql) {
        return "explain (analyze, format json) "
                + sql.replaceFirst("\\?", "array['infinity'::timestamptz]")
                        .replaceFirst("\\?", "'" + tenant + "'")
                        .replaceFirst("\\?", "'course'")
                        .replaceFirst("\\?", "'subject:system:billing'");
    }

    private static long scanned(JsonNode node) {
        long here = node.path("Node Type").asText().contains("Scan")
                        && node.path("Relation Name").asText().startsWith("stream_tally")
                ? Math.round((node.path("Actual Rows").asDouble()
                                + node.path("Rows Removed by Filter").asDouble())
                        * node.path("Actual Loops").asDouble())
                : 0;
        for (var below : node.path("Plans")) here += scanned(below);
        return here;
    }
}
