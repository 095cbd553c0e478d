package shishin.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

@QuarkusTest
class AnswerBatchTest {

    private final String tenant = World.newTenant();
    private String answers = "";

    @BeforeEach
    void open() {
        World.knowTheGuideline();
        answers = World.openAssessment(tenant) + "/answers";
    }

    private static String line(String item, String version, String result) {
        return "{\"item\":\"%s\"%s,\"answer\":%s}".formatted(item, version, World.answer(result));
    }

    private List<JsonPath> send(String query, String... lines) {
        return World.stream(tenant, String.join("\n", lines))
                .post(answers + "/batch" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonPath::new)
                .toList();
    }

    private static List<String> outcomes(List<JsonPath> results) {
        return results.stream().map(result -> result.getString("outcome")).toList();
    }

    @Test
    void each_line_is_recorded_or_refused_by_itself() {
        var results = send(
                "",
                line("1.1.1-1", "", "CONFORMS"),
                line("9.9", "", "CONFORMS"),
                line("1.1.1-1", "", "PARTIAL"),
                "{\"item\":",
                line("1.1.1-2", "", "NOT_APPLICABLE"),
                line("1.1.1-1", ",\"version\":0", "PARTIAL"));
        assertThat(outcomes(results))
                .containsExactly("recorded", "refused", "refused", "refused", "refused", "recorded");
        assertThat(results.stream().map(result -> result.getString("problem.type")))
                .containsExactly(
                        null,
                        "/problems/item-not-selected",
                        "/problems/stale-version",
                        "/problems/malformed-line",
                        "/problems/justification-missing",
                        null);
        assertThat(results.getLast().getInt("revision")).isEqualTo(2);
        World.reader(tenant).get(answers).then().body("items.result", contains("PARTIAL"));
    }

    @Test
    void a_dry_run_keeps_nothing() {
        assertThat(outcomes(send("?dryRun=true", line("1.1.1-1", "", "CONFORMS"), line("9.9", "", "CONFORMS"))))
                .containsExactly("recorded", "refused");
        World.reader(tenant).get(answers).then().body("items", hasSize(0));
    }

    @Test
    void an_assessment_that_is_not_there_is_told_at_once() {
        World.stream(World.newTenant(), line("1.1.1-1", "", "CONFORMS"))
                .post(answers + "/batch")
                .then()
                .statusCode(404);
    }
}
