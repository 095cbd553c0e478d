package shishin.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.platform.test.Facts;

/** What the service tells the world; each fact is held against its schema as it is read. */
@QuarkusTest
class AnnouncementTest {

    private static final String PREFIX = "shishin.risk.";

    private static List<String> typesAbout(Facts facts, String risk, int atLeast) {
        return facts.await(atLeast, fact -> fact.key().equals(risk)).stream()
                .map(fact -> fact.type().substring(PREFIX.length()).replace(".v1", ""))
                .toList();
    }

    @Test
    void a_treated_risk_is_told_of_in_the_order_of_its_acts() {
        var risk = Loop.evaluated("TREAT");
        var treatment = Loop.proposed(risk);
        Loop.decide(treatment).statusCode(200);
        Loop.start(treatment).statusCode(200);
        Loop.complete(treatment).statusCode(200);
        Loop.verify(People.analyst(), treatment).statusCode(200);
        try (var facts = new Facts("shishin.risk.v1")) {
            assertThat(typesAbout(facts, risk, 7))
                    .containsExactly(
                            "risk-identified",
                            "risk-analysed",
                            "risk-evaluated",
                            "treatment-decided",
                            "treatment-completed",
                            "risk-analysed",
                            "treatment-verified");
        }
    }

    @Test
    void an_acceptance_that_ends_is_told_of_with_the_reason() {
        var risk = Loop.accepted();
        Loop.analyse(risk, "CURRENT", 5, 5).statusCode(201);
        try (var facts = new Facts("shishin.risk.v1")) {
            var lapsed = facts.await(
                    1, fact -> fact.key().equals(risk) && fact.type().contains("lapsed"));
            assertThat(lapsed.getFirst().data().path("reason").asText()).isEqualTo("LEVEL_RAISED");
            assertThat(lapsed.getFirst().tenant()).isEqualTo("acme");
        }
    }

    @Test
    void an_acceptance_whose_time_passed_is_told_of_twice_once_each() {
        var risk = Loop.evaluated("RETAIN");
        Loop.approve(Loop.request(risk, Instant.now().plusSeconds(3))
                        .statusCode(201)
                        .extract()
                        .path("id"))
                .statusCode(200);
        try (var facts = new Facts("shishin.risk.v1")) {
            assertThat(typesAbout(facts, risk, 7))
                    .containsExactly(
                            "risk-identified",
                            "risk-analysed",
                            "risk-evaluated",
                            "acceptance-requested",
                            "acceptance-granted",
                            "acceptance-lapsed",
                            "acceptance-expired");
        }
    }

    @Test
    void an_opened_issue_is_told_of_and_a_refused_act_is_not() {
        var issue = Things.issue();
        var risk = Loop.identified();
        Loop.evaluate(risk, "TREAT").statusCode(409);
        try (var facts = new Facts("shishin.risk.v1")) {
            facts.await(1, fact -> fact.key().equals(issue) && fact.type().contains("issue-opened"));
            assertThat(facts.after(Duration.ofSeconds(1), fact -> fact.key().equals(risk)))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issue-opened",
                "risk-identified",
                "risk-analysed",
                "risk-evaluated",
                "treatment-decided",
                "treatment-completed",
                "treatment-verified",
                "acceptance-requested",
                "acceptance-granted",
                "acceptance-lapsed",
                "acceptance-expired"
            })
    void every_example_keeps_its_schema(String fact) {
        assertThat(Facts.example(PREFIX + fact + ".v1")).contains("at");
    }
}
