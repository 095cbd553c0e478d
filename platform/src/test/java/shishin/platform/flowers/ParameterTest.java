package shishin.platform.flowers;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

@QuarkusTest
class ParameterTest {

    private static final String FLOWERS = "/api/v1/flowers";

    private static RequestSpecification gardener(String tenant) {
        return Calls.as(Tokens.of("ada", tenant, "flower:read"));
    }

    @Test
    void unknown_parameters_and_routes_are_refused() {
        gardener("acme")
                .get(FLOWERS + "?colour=red")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-parameter"));
        gardener("acme").get(FLOWERS + "?limit=501").then().statusCode(400).body("errors.pointer", hasItem("limit"));
        gardener("acme")
                .get(FLOWERS + "?cursor=abc")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
        gardener("acme")
                .get(FLOWERS + "?sort=colour")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-sort"));
        gardener("acme").get("/api/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_parameter_that_is_not_what_it_should_be_is_named() {
        for (var asked : List.of("limit=x", "stock=two", "stock=", "count=maybe"))
            gardener("acme")
                    .get(FLOWERS + "?" + asked)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-parameter"))
                    .body("errors.pointer", hasItem(asked.substring(0, asked.indexOf('='))));
    }
}
