package shishin.assessment.answer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

@QuarkusTest
class ReviewTest {

    private static final String ITEM = "1.1.1-1";

    private final String tenant = World.newTenant();
    private String place = "";

    @BeforeEach
    void open() {
        World.knowTheGuideline();
        place = World.openAssessment(tenant);
        World.answered(tenant, place, ITEM, "CONFORMS");
    }

    private ValidatableResponse step(String person, String step, long version, String body) {
        return World.person(person, tenant)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(place + "/answers/" + ITEM + "/" + step)
                .then();
    }

    @Test
    void an_answer_is_handed_in_sent_back_and_approved_by_a_second_person() {
        step("ada", "submission", 0, "{}").statusCode(200).body("approval", equalTo("SUBMITTED"));
        step("grace", "change-request", 1, "{\"reason\":\"Which hosts?\"}")
                .statusCode(200)
                .body("approval", equalTo("CHANGES_REQUESTED"));
        step("ada", "submission", 2, "{\"reason\":\"All of them\"}").statusCode(200);
        step("grace", "approval", 3, "{}")
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("approval", equalTo("APPROVED"));
        World.reader(tenant)
                .get(place + "/answers/" + ITEM + "/reviews")
                .then()
                .body("items.step", contains("SUBMISSION", "CHANGE_REQUEST", "SUBMISSION", "APPROVAL"))
                .body("items.by", contains("ada", "grace", "ada", "grace"))
                .body("items[1].reason", equalTo("Which hosts?"))
                .body("items[3].revision", equalTo(1));
    }

    @Test
    void how_far_a_review_had_come_is_readable_as_of_any_time() {
        var answered = Instant.now();
        step("ada", "submission", 0, "{}").statusCode(200);
        var submitted = Instant.now();
        step("grace", "approval", 1, "{}").statusCode(200);
        var approved = Instant.now();
        step("grace", "change-request", 2, "{\"reason\":\"Seen again\"}").statusCode(200);
        stoodAt(answered, "NOT_SUBMITTED", "SUBMITTED");
        stoodAt(submitted, "SUBMITTED", "APPROVED");
        stoodAt(approved, "APPROVED", "CHANGES_REQUESTED");
        stoodAt(Instant.now(), "CHANGES_REQUESTED", "NOT_SUBMITTED");
    }

    private void stoodAt(Instant moment, String approval, String not) {
        then(moment, "/" + ITEM, "").body("approval", equalTo(approval));
        then(moment, "", "approval=" + approval).body("items.approval", contains(approval));
        then(moment, "", "approval=" + not).body("items", hasSize(0));
        then(moment, "", "toReview=true").body("items", hasSize(approval.equals("SUBMITTED") ? 1 : 0));
    }

    private ValidatableResponse then(Instant moment, String path, String filter) {
        return World.person("grace", tenant)
                .get(place + "/answers" + path + "?asOf=" + moment + "&" + filter)
                .then()
                .statusCode(200);
    }

    @Test
    void who_answered_does_not_judge() {
        step("ada", "submission", 0, "{}").statusCode(200);
        step("ada", "approval", 1, "{}").statusCode(403).body("type", endsWith("/review-of-own-answer"));
        step("ada", "change-request", 1, "{\"reason\":\"x\"}").statusCode(403);
    }

    @Test
    void a_machine_neither_hands_in_nor_approves() {
        World.agent(tenant)
                .header("If-Match", "*")
                .body("{}")
                .post(place + "/answers/" + ITEM + "/submission")
                .then()
                .statusCode(403)
                .body("type", endsWith("/verdict-of-a-machine"));
    }

    @Test
    void where_reviewers_are_named_only_they_judge() {
        place = World.openAssessment(tenant, ",\"reviewers\":[\"grace\"]");
        World.answered(tenant, place, ITEM, "CONFORMS");
        step("ada", "submission", 0, "{}").statusCode(200);
        step("lin", "approval", 1, "{}").statusCode(403).body("reviewers", contains("grace"));
        step("grace", "approval", 1, "{}").statusCode(200);
    }

    @Test
    void a_step_out_of_order_is_refused_and_the_possible_ones_are_named() {
        step("grace", "approval", 0, "{}")
                .statusCode(409)
                .body("type", endsWith("/review-step-not-possible"))
                .body("possible", contains("SUBMISSION"));
        step("ada", "submission", 7, "{}").statusCode(412);
        step("grace", "change-request", 0, "{}").statusCode(422);
    }

    @Test
    void only_what_is_done_is_handed_in() {
        World.assessor(tenant)
                .header("If-None-Match", "*")
                .body("{\"work\":\"IN_PROGRESS\",\"result\":\"NOT_ASSESSED\"}")
                .put(place + "/answers/1.1.1-2")
                .then()
                .statusCode(201);
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .post(place + "/answers/1.1.1-2/submission")
                .then()
                .statusCode(409)
                .body("type", endsWith("/answer-unfinished"));
    }

    @Test
    void a_new_answer_is_reviewed_anew() {
        step("ada", "submission", 0, "{}").statusCode(200);
        step("grace", "approval", 1, "{}").statusCode(200);
        World.assessor(tenant)
                .header("If-Match", "\"2\"")
                .body(World.answer("PARTIAL"))
                .put(place + "/answers/" + ITEM)
                .then()
                .statusCode(200)
                .body("approval", equalTo("NOT_SUBMITTED"));
    }

    @Test
    void what_was_handed_in_is_decided_before_closing() {
        step("ada", "submission", 0, "{}").statusCode(200);
        World.act(tenant, place, "review", 1).statusCode(200);
        World.act(tenant, place, "closure", 2)
                .statusCode(409)
                .body("type", endsWith("/review-unfinished"))
                .body("items", contains(ITEM));
        step("grace", "approval", 1, "{}").statusCode(200);
        World.act(tenant, place, "closure", 2).statusCode(200);
        step("grace", "change-request", 2, "{\"reason\":\"Late\"}").statusCode(409);
    }

    @Test
    void each_sees_what_is_his_and_what_waits_for_him() {
        step("ada", "submission", 0, "{}").statusCode(200);
        World.person("grace", tenant)
                .get(place + "/answers?toReview=true&approval=SUBMITTED")
                .then()
                .body("items.item", contains(ITEM));
        World.person("ada", tenant).get(place + "/answers?toReview=true").then().body("items", hasSize(0));
        World.person("ada", tenant).get(place + "/answers?mine=true").then().body("items.item", contains(ITEM));
        World.person("grace", tenant).get("/api/v1/reviews").then().body("items.item", contains(ITEM));
        World.person("ada", tenant).get("/api/v1/reviews").then().body("items", hasSize(0));
        World.assessor(World.newTenant()).get("/api/v1/reviews").then().body("items", hasSize(0));
    }

    @Test
    void a_selection_is_answered_alike_with_a_result_for_each_item() {
        var said = """
                {"items":["1.1"],"answer":{"work":"DONE","result":"NOT_APPLICABLE","reasonCode":"NO_SUCH_ASSET",\
                "narrative":"No outsourcing"}%s}""";
        World.assessor(tenant)
                .body(said.formatted(",\"conflicts\":\"STOP\""))
                .post(place + "/answers/selection")
                .then()
                .statusCode(200)
                .body("kept", equalTo(false))
                .body("lines.outcome", contains("CONFLICT", "HELD", "HELD"));
        World.assessor(tenant)
                .body(said.formatted(""))
                .post(place + "/answers/selection?dryRun=true")
                .then()
                .body("lines.outcome", contains("KEPT", "RECORDED", "RECORDED"))
                .body("kept", equalTo(false));
        World.assessor(tenant)
                .body(said.formatted(""))
                .post(place + "/answers/selection")
                .then()
                .body("totals.RECORDED", equalTo(2))
                .body("totals.KEPT", equalTo(1))
                .body("lines[1].revision", equalTo(1));
        World.assessor(tenant)
                .body(said.formatted(",\"conflicts\":\"OVERWRITE\""))
                .post(place + "/answers/selection")
                .then()
                .body("lines.outcome", contains("RECORDED", "UNCHANGED", "UNCHANGED"))
                .body("lines[0].revision", equalTo(2));
        World.reader(tenant)
                .get(place + "/answers?result=NOT_APPLICABLE")
                .then()
                .body("items.item", contains(ITEM, "1.1.1-1.1", "1.1.1-2"));
    }

    @Test
    void a_selection_is_reviewed_in_one_go() {
        World.answered(tenant, place, "1.1.1-2", "CONFORMS");
        review("ada", "SUBMISSION", "").body("totals.TAKEN", equalTo(2));
        review("grace", "CHANGE_REQUEST", "").statusCode(422).body("type", endsWith("/changes-unexplained"));
        review("ada", "APPROVAL", "").body("lines.problem.type", hasItems("/problems/review-of-own-answer"));
        review("grace", "APPROVAL", "").body("totals.TAKEN", equalTo(2));
        review("grace", "CHANGE_REQUEST", ",\"reason\":\"Seen again\"").body("totals.TAKEN", equalTo(2));
    }

    private ValidatableResponse review(String person, String step, String more) {
        return World.person(person, tenant)
                .body("{\"items\":[\"1.1\"],\"step\":\"%s\"%s}".formatted(step, more))
                .post(place + "/answers/selection/review")
                .then();
    }

    @Test
    void a_selection_names_codes_of_the_edition() {
        World.assessor(tenant)
                .body("{\"items\":[\"9.9\"],\"answer\":" + World.answer("CONFORMS") + "}")
                .post(place + "/answers/selection")
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-items"));
    }
}
