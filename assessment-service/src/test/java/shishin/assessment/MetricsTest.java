package shishin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsTest {

    private static final Pattern FAILED = Pattern.compile(
            "shishin_evidence_received_total\\{(?=.*producer=\"[^\"]+\")(?=.*result=\"FAIL\").*} ([0-9.]+)");

    private static String scraped() {
        return RestAssured.given()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static double failed() {
        return FAILED.matcher(scraped())
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }

    @Test
    void evidence_is_counted_by_producer_and_result_when_it_was_taken_in() {
        World.knowTheGuideline();
        var tenant = World.newTenant();
        var before = failed();
        var evidence = World.evidence("metrics", "FAIL", Instant.now(), "m-1", "");
        for (int i = 0; i < 2; i++)
            World.assessor(tenant).body(evidence).post(World.EVIDENCE).then();
        World.assessor(tenant)
                .body(evidence.replace("\"FAIL\"", "\"NONSENSE\""))
                .post(World.EVIDENCE);
        assertThat(failed()).as("once, however often it is sent").isGreaterThanOrEqualTo(before + 1);
        assertThat(scraped()).doesNotContain(tenant);
    }

    @Test
    void the_ledgers_lag_is_shown() {
        for (var name : new String[] {"shishin_ledger_waiting", "shishin_ledger_lag_seconds"})
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(scraped()).containsPattern("(?m)^" + name + "(\\{.*})? [0-9]"));
    }
}
