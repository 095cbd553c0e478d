package shishin.risk.register;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.risk.Loop;
import shishin.risk.People;

@QuarkusTest
class SavedViewTest {

    private static String keep(String name, boolean shared) {
        return People.analyst()
                .body("""
                        {"name": "%s", "shared": %s, "query": {"stage": "ACCEPTED", "level": "HIGH", "sort": "code"}}""".formatted(name, shared))
                .post("/api/v1/register/views")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String name() {
        return "view " + UUID.randomUUID();
    }

    @Test
    void a_view_filters_the_register_and_what_is_asked_stands_above_it() {
        var accepted = Loop.accepted();
        var evaluated = Loop.evaluated("TREAT");
        var view = keep(name(), false);
        People.analyst()
                .get("/api/v1/register?limit=500&view=" + view)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(accepted))
                .body("items.id", not(hasItem(evaluated)))
                .body("items.stage", everyItem(equalTo("ACCEPTED")));
        People.analyst()
                .get("/api/v1/register?limit=500&stage=EVALUATED&view=" + view)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(evaluated));
    }

    @Test
    void others_see_a_shared_view_and_cannot_change_it() {
        var own = keep(name(), false);
        var shared = keep(name(), true);
        People.owner().get("/api/v1/register/views/{id}", own).then().statusCode(404);
        People.owner().get("/api/v1/register/views/{id}", shared).then().statusCode(200);
        People.owner()
                .get("/api/v1/register/views?limit=500")
                .then()
                .body("items.id", hasItem(shared))
                .body("items.id", not(hasItem(own)));
        People.owner()
                .header("If-Match", "*")
                .delete("/api/v1/register/views/{id}", shared)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-view"));
    }

    @Test
    void a_view_is_changed_and_dropped_by_whoever_keeps_it() {
        var view = keep(name(), false);
        People.analyst()
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"%s\", \"shared\": true, \"query\": {\"overdue\": true}}".formatted(name()))
                .put("/api/v1/register/views/{id}", view)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("query.overdue", equalTo(true));
        People.analyst()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/register/views/{id}", view)
                .then()
                .statusCode(204);
        People.analyst().get("/api/v1/register/views/{id}", view).then().statusCode(404);
    }

    @Test
    void the_register_is_narrowed_down_by_what_is_overdue() {
        var risk = Loop.identified();
        People.analyst()
                .get("/api/v1/register?overdue=true&limit=500")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(risk)));
        People.analyst()
                .get("/api/v1/register?overdue=false&limit=500&decision=TREAT")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(risk)));
    }
}
