package shishin.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.assessment.World;
import shishin.platform.test.Facts;

@QuarkusTest
class AnswerTest {

    private static final String ITEM = "1.1.1-1";

    private final String tenant = World.newTenant();
    private String answers = "";

    @BeforeEach
    void open() {
        World.knowTheGuideline();
        answers = World.openAssessment(tenant) + "/answers";
    }

    private RequestSpecification first() {
        return World.assessor(tenant).header("If-None-Match", "*");
    }

    private RequestSpecification next(long version) {
        return World.assessor(tenant).header("If-Match", "\"" + version + "\"");
    }

    private void twoRevisions() {
        first().body(World.answer("DOES_NOT_CONFORM"))
                .put(answers + "/" + ITEM)
                .then()
                .statusCode(201);
        next(0).body(World.answer("CONFORMS")).put(answers + "/" + ITEM).then().statusCode(200);
    }

    @Test
    void the_first_answer_is_created_and_every_other_is_a_revision() {
        first().body(World.answer("PARTIAL"))
                .put(answers + "/" + ITEM)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith("/answers/" + ITEM))
                .body("revision", equalTo(1))
                .body("answeredBy", equalTo("ada"));
        next(0).body(World.answer("CONFORMS"))
                .put(answers + "/" + ITEM)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("revision", equalTo(2));
        World.reader(tenant)
                .get(answers + "/" + ITEM)
                .then()
                .header("ETag", "\"1\"")
                .body("result", equalTo("CONFORMS"));
    }

    @Test
    void an_answer_is_not_given_blindly() {
        var said = World.answer("CONFORMS");
        World.assessor(tenant).body(said).put(answers + "/" + ITEM).then().statusCode(428);
        next(0).body(said).put(answers + "/" + ITEM).then().statusCode(412);
        first().body(said).put(answers + "/" + ITEM).then().statusCode(201);
        first().body(said).put(answers + "/" + ITEM).then().statusCode(412);
        next(7).body(said).put(answers + "/" + ITEM).then().statusCode(412);
    }

    @Test
    void an_answer_is_readable_as_of_any_time() {
        var before = Instant.now();
        first().body(World.answer("DOES_NOT_CONFORM"))
                .put(answers + "/" + ITEM)
                .then()
                .statusCode(201);
        var between = World.reader(tenant).get(answers + "/" + ITEM).<String>path("answeredAt");
        next(0).body(World.answer("CONFORMS")).put(answers + "/" + ITEM).then().statusCode(200);
        var one = World.reader(tenant)
                .queryParam("asOf", between)
                .get(answers + "/" + ITEM)
                .then();
        one.statusCode(200).header("ETag", "\"0\"").body("result", equalTo("DOES_NOT_CONFORM"));
        World.reader(tenant).queryParam("asOf", between).get(answers).then().body("items.revision", contains(1));
        World.reader(tenant).get(answers).then().body("items.revision", contains(2));
        World.reader(tenant)
                .queryParam("asOf", before.toString())
                .get(answers)
                .then()
                .body("items", hasSize(0));
        World.reader(tenant)
                .queryParam("asOf", before.toString())
                .get(answers + "/" + ITEM)
                .then()
                .statusCode(404);
        World.reader(tenant)
                .get(answers + "/" + ITEM + "/history")
                .then()
                .body("items.result", contains("CONFORMS", "DOES_NOT_CONFORM"));
    }

    @Test
    void answers_are_listed_by_item_and_filtered() {
        World.answered(tenant, answers.replace("/answers", ""), "1.2.1-1", "CONFORMS");
        World.answered(tenant, answers.replace("/answers", ""), ITEM, "PARTIAL");
        World.reader(tenant).get(answers).then().body("items.item", contains(ITEM, "1.2.1-1"));
        World.reader(tenant).get(answers + "?limit=1").then().body("items.item", contains(ITEM));
        World.reader(tenant).get(answers + "?result=CONFORMS").then().body("items.item", contains("1.2.1-1"));
        World.reader(tenant).get(answers + "?work=NOT_STARTED").then().body("items", hasSize(0));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"result\":\"NOT_APPLICABLE\"                             | 422 | a reason is missing",
                "\"result\":\"NOT_APPLICABLE\",\"reasonCode\":\"NO_SUCH\"  | 422 | the narrative is missing",
                "\"result\":\"NOT_APPLICABLE\",\"reasonCode\":\"NO_SUCH\",\"narrative\":\"There is none\" | 201 | both are there",
                "\"result\":\"CONFORMS\",\"maturity\":6                    | 422 | maturity ends at 5",
                "\"result\":\"CONFORMS\",\"maturity\":\"3\"                | 422 | a number is not a text",
                "\"result\":\"GOOD\"                                       | 422 | a result is one of few",
            })
    void an_answer_keeps_the_rules(String fields, int status, String reason) {
        var answer = first().body("{\"work\":\"DONE\"," + fields + "}").put(answers + "/" + ITEM);
        assertThat(answer.statusCode()).as(reason).isEqualTo(status);
    }

    @Test
    void only_selected_items_are_answered_and_only_with_evidence_that_is_there() {
        first().body(World.answer("CONFORMS")).put(answers + "/1.1").then().statusCode(404);
        var unknown = UUID.randomUUID();
        first().body("{\"work\":\"DONE\",\"result\":\"CONFORMS\",\"evidence\":[\"%s\"]}".formatted(unknown))
                .put(answers + "/" + ITEM)
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-evidence"))
                .body("unknownEvidence", hasItem(unknown.toString()));
        var known = World.assessor(tenant)
                .body(World.evidence("log", "PASS"))
                .post(World.EVIDENCE)
                .<String>path("id");
        first().body("{\"work\":\"DONE\",\"result\":\"CONFORMS\",\"evidence\":[\"%s\"]}".formatted(known))
                .put(answers + "/" + ITEM)
                .then()
                .statusCode(201)
                .body("evidence", contains(known));
    }

    @Test
    void a_machine_records_no_verdict() {
        World.agent(tenant)
                .header("If-None-Match", "*")
                .body(World.answer("CONFORMS"))
                .put(answers + "/" + ITEM)
                .then()
                .statusCode(403)
                .body("type", endsWith("/verdict-of-a-machine"));
        World.reader(tenant).get(answers + "/" + ITEM).then().statusCode(404);
    }

    @Test
    void every_answer_is_told_with_what_it_said_before() {
        twoRevisions();
        first().body(World.answer("CONFORMS")).put(answers + "/" + ITEM).then().statusCode(412);
        try (var facts = new Facts("shishin.assessment.v1")) {
            var told = facts.await(2, this::isAnswer);
            assertThat(facts.after(Duration.ofMillis(300), this::isAnswer)).hasSize(2);
            assertThat(told.getFirst().key()).endsWith(":" + ITEM);
            assertThat(told.getFirst().data().get("previousResult").isNull()).isTrue();
            assertThat(told.getLast().data().get("previousResult").asText()).isEqualTo("DOES_NOT_CONFORM");
            assertThat(told.getLast().data().get("revision").asInt()).isEqualTo(2);
        }
    }

    private boolean isAnswer(Facts.Published fact) {
        return fact.tenant().equals(tenant) && fact.type().endsWith(".answer-recorded.v1");
    }

    @Test
    void a_new_answer_has_no_request_for_review() {
        twoRevisions();
        World.reader(tenant).get(answers + "/" + ITEM).then().body("reviewRequested", nullValue());
    }
}
