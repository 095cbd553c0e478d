package shishin.risk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Facts;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Things;

@QuarkusTest
class ReviewTest {

    private static ValidatableResponse review(String risk, String outcome) {
        return People.analyst()
                .body("{\"outcome\": \"%s\", \"note\": \"見直した\"}".formatted(outcome))
                .post("/api/v1/risks/{id}/reviews", risk)
                .then();
    }

    @Test
    void a_judged_risk_is_looked_at_again_as_often_as_its_level_asks() {
        var risk = Loop.evaluated("TREAT");
        var row = People.analyst()
                .get("/api/v1/risk-reviews?limit=500&overdue=false")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("items.find { it.riskId == '" + risk + "' }");
        assertThat(row).containsEntry("level", "HIGH").containsEntry("overdue", false);
        var days = People.analyst()
                .get("/api/v1/criteria")
                .then()
                .extract()
                .jsonPath()
                .getInt("content.reviewDays.HIGH");
        assertThat(Instant.parse((String) row.get("due")))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(days)).minusSeconds(120),
                        Instant.now().plus(Duration.ofDays(days)));
    }

    @Test
    void a_review_confirms_or_reopens_with_a_reason() {
        var risk = Loop.accepted();
        review(risk, "CONFIRMED").statusCode(201).body("nextDue", notNullValue());
        Loop.see(risk).body("stage", equalTo("ACCEPTED"));
        review(risk, "REOPENED").statusCode(201);
        Loop.see(risk)
                .body("stage", equalTo("IDENTIFIED"))
                .body("acceptance", nullValue())
                .body("next.act", equalTo("ANALYSE"))
                .body("next.reopening.trigger", equalTo("REVIEW"))
                .body("next.reopening.reason", equalTo("見直した"));
        People.analyst()
                .get("/api/v1/risks/{id}/reviews", risk)
                .then()
                .statusCode(200)
                .body("items.outcome", contains("CONFIRMED", "REOPENED"));
    }

    @Test
    void what_nobody_judged_is_not_reviewed() {
        review(Loop.analysed(), "CONFIRMED").statusCode(409).body("possible", hasItem("EVALUATE"));
    }

    @Test
    void a_closed_risk_is_not_looked_at_again() {
        var risk = Loop.evaluated("RETAIN");
        Loop.act(People.analyst(), "risks/{id}/closure", risk, "{\"reason\": \"廃止\"}")
                .statusCode(200);
        People.analyst()
                .get("/api/v1/risk-reviews?limit=500")
                .then()
                .statusCode(200)
                .body("items.riskId", not(hasItem(risk)));
    }

    @Test
    void another_service_level_reopens() {
        var risk = Loop.evaluated("TREAT");
        People.analyst()
                .header("If-Match", "*")
                .body(Loop.risk("サーバーの暗号化", "").replace("2時間以内", "30分以内"))
                .put("/api/v1/risks/{id}", risk)
                .then()
                .statusCode(200)
                .body("stage", equalTo("IDENTIFIED"))
                .body("next.reopening.trigger", equalTo("SERVICE_LEVEL_CHANGED"));
    }

    @Test
    void a_treatment_under_way_goes_on_when_the_risk_is_reopened() {
        var risk = Loop.evaluated("TREAT");
        Loop.decide(Loop.proposed(risk)).statusCode(200);
        People.analyst()
                .header("If-Match", "*")
                .body(Loop.risk("サーバーの暗号化", "").replace("2時間以内", "30分以内"))
                .put("/api/v1/risks/{id}", risk)
                .then()
                .statusCode(200)
                .body("stage", equalTo("TREATING"))
                .body("next.act", equalTo("START_TREATMENT"))
                .body("next.reopening.trigger", equalTo("SERVICE_LEVEL_CHANGED"));
    }

    @Test
    void a_new_edition_reopens_the_risks_whose_items_do_not_stand() {
        Things.edition();
        var changed = about("2");
        var standing = about("3");
        Facts.tell(
                "shishin.catalog.v1",
                "shishin.catalog.carry-over-planned.v1",
                UUID.randomUUID().toString(),
                "plan",
                "acme",
                """
                {"planId": "0199e0a0-0000-7000-8000-000000000009", "before": "test-edition", "after": "test-2", "part": 1, "parts": 1,
                 "lines": [{"item": "2", "verdict": "REVIEW"}, {"item": "3", "verdict": "STANDS"}]}""");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Loop.see(changed)
                        .body("next.reopening.trigger", equalTo("NEW_EDITION"))
                        .body("next.reopening.reason", equalTo("test-edition → test-2")));
        Loop.see(standing).body("stage", equalTo("EVALUATED"));
        try (var facts = new Facts("shishin.risk.v1")) {
            facts.await(1, fact -> fact.key().equals(changed) && fact.type().contains("risk-reopened"));
        }
    }

    @Test
    void a_withdrawn_edition_that_is_superseded_reopens_the_risks_of_every_tenant() {
        Facts.tell(
                "shishin.catalog.v1",
                "shishin.catalog.edition-published.v1",
                UUID.randomUUID().toString(),
                "old-edition",
                "*",
                """
                {"edition": "old-edition", "titleJa": "旧", "digest": "sha256:0", "part": 1, "parts": 1,
                 "items": [{"code": "1", "kind": "ITEM", "level": 1, "ja": "一", "assessable": true}]}""");
        var body = Loop.risk("x", ", \"edition\": \"old-edition\", \"items\": [\"1\"]");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> People.analyst("edition-probe")
                                .body(body)
                                .post("/api/v1/risks")
                                .statusCode()
                        == 201);
        var risk = Loop.identified(People.analyst(), ", \"edition\": \"old-edition\", \"items\": [\"1\"]");
        Loop.analyse(risk, "CURRENT", 3, 3).statusCode(201);
        Facts.tell(
                "shishin.catalog.v1",
                "shishin.catalog.edition-withdrawn.v1",
                UUID.randomUUID().toString(),
                "old-edition",
                "*",
                """
                {"edition": "old-edition", "digest": "sha256:0", "abolishedOn": "2026-12-31", "supersededBy": "new-edition",
                 "by": "ada", "at": "2026-11-20T09:00:00Z"}""");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Loop.see(risk)
                        .body("stage", equalTo("IDENTIFIED"))
                        .body("next.reopening.reason", equalTo("old-edition → new-edition")));
    }

    private static String about(String item) {
        var risk = Loop.identified(
                People.analyst(), ", \"edition\": \"test-edition\", \"items\": [\"%s\"]".formatted(item));
        Loop.analyse(risk, "CURRENT", 3, 3).statusCode(201);
        Loop.evaluate(risk, "RETAIN").statusCode(201);
        return risk;
    }
}
