package shishin.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MetricsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shishin_simulation_waiting",
                "shishin_simulation_running",
                "shishin_simulation_wait_seconds",
                "shishin_acceptance_overdue"
            })
    void what_waits_and_what_is_overdue_is_shown(String name) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(RestAssured.given().get("/q/metrics").asString())
                                .containsPattern("(?m)^" + name + "(\\{.*})? [0-9]"));
    }
}
