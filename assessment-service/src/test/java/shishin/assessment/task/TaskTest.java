package shishin.assessment.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

@QuarkusTest
class TaskTest {

    private final String tenant = World.newTenant();
    private String place = "";

    @BeforeEach
    void open() {
        World.knowTheGuideline();
        place = World.openAssessment(tenant);
    }

    private ValidatableResponse assign(String items, String more) {
        return World.assessor(tenant)
                .body("{\"items\":[%s],\"assignee\":\"lin\"%s}".formatted(items, more))
                .post(place + "/tasks")
                .then();
    }

    @Test
    void a_group_is_given_to_a_person_and_followed() {
        var id = assign("\"1.1\"", ",\"due\":\"2026-01-31\"")
                .statusCode(201)
                .body("asked", equalTo(3))
                .body("progress.done", equalTo(0))
                .body("overdue", equalTo(true))
                .extract()
                .<String>path("id");
        for (var item : new String[] {"1.1.1-1", "1.1.1-1.1", "1.1.1-2"})
            World.answered(tenant, place, item, "CONFORMS");
        World.reader(tenant)
                .get(place + "/tasks/" + id)
                .then()
                .body("progress.done", equalTo(3))
                .body("overdue", equalTo(false));
        World.person("lin", tenant).get("/api/v1/tasks?mine=true").then().body("items.id", contains(id));
        World.person("ada", tenant).get("/api/v1/tasks?mine=true").then().body("items", hasSize(0));
    }

    @Test
    void a_page_shows_each_task_by_the_answers_of_its_own_assessment() {
        assign("\"1.1\"", "");
        assign("\"1.1.1-2\"", "");
        World.answered(tenant, place, "1.1.1-2", "CONFORMS");
        place = World.openAssessment(tenant);
        assign("\"1.2\"", "");
        World.reader(tenant)
                .get("/api/v1/tasks")
                .then()
                .body("items.asked", containsInAnyOrder(3, 1, 1))
                .body("items.findAll { it.progress.done == 1 }.asked", containsInAnyOrder(3, 1))
                .body("items.find { it.items == ['1.2'] }.progress.answered", equalTo(0));
    }

    @Test
    void a_task_is_changed_and_taken_back_and_its_history_stays() {
        var task = place + "/tasks/" + assign("\"1.1\"", "").extract().path("id");
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .body("{\"items\":[\"1.2\"],\"assignee\":\"mori\"}")
                .put(task)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("asked", equalTo(1));
        World.assessor(tenant).header("If-Match", "\"0\"").delete(task).then().statusCode(412);
        World.assessor(tenant).header("If-Match", "\"1\"").delete(task).then().statusCode(204);
        World.reader(tenant).get(task).then().statusCode(404);
        World.reader(tenant)
                .get(place + "/tasks/history")
                .then()
                .body("items.act", contains("ASSIGNED", "CHANGED", "WITHDRAWN"))
                .body("items.assignee", contains("lin", "mori", "mori"));
    }

    @Test
    void a_task_is_about_something_the_assessment_asks() {
        assign("\"9.9\"", "").statusCode(422).body("type", endsWith("/unknown-items"));
        assign("", "").statusCode(422);
        place = World.openAssessment(tenant, ",\"items\":[\"1.2\"]");
        assign("\"1.1\"", "").statusCode(422).body("type", endsWith("/nothing-to-assign"));
    }

    @Test
    void the_worklist_shows_every_item_whose_it_is_and_where_it_stands() {
        assign("\"1.1.1-1\"", ",\"due\":\"2027-01-31\"").statusCode(201);
        World.answered(tenant, place, "1.2.1-1", "PARTIAL");
        World.reader(tenant)
                .get(place + "/worklist")
                .then()
                .body("items.item", contains("1.1.1-1", "1.1.1-1.1", "1.1.1-2", "1.2.1-1"))
                .body("items.work", contains("NOT_STARTED", "NOT_STARTED", "NOT_STARTED", "DONE"))
                .body("items[0].assignees", contains("lin"))
                .body("items[0].due", equalTo("2027-01-31"))
                .body("items[3].version", equalTo(0));
        World.person("lin", tenant)
                .get(place + "/worklist?mine=true&limit=1")
                .then()
                .body("items.item", contains("1.1.1-1"));
        World.person("ada", tenant).get(place + "/worklist?mine=true").then().body("items.item", contains("1.2.1-1"));
        World.reader(tenant).get(place + "/worklist?open=true&under=1.2").then().body("items", hasSize(0));
        World.reader(tenant).get(place + "/worklist?assignee=lin").then().body("items", hasSize(2));
    }

    @Test
    void the_worklist_shows_a_reviewer_what_was_handed_in() {
        World.answered(tenant, place, "1.2.1-1", "PARTIAL");
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .post(place + "/answers/1.2.1-1/submission")
                .then()
                .statusCode(200);
        World.person("grace", tenant)
                .get(place + "/worklist?toReview=true")
                .then()
                .body("items.item", contains("1.2.1-1"));
        World.person("ada", tenant)
                .get(place + "/worklist?toReview=true")
                .then()
                .body("items", hasSize(0));
    }
}
