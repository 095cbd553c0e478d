package shishin.catalog.standard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.standard.Drafting.STANDARDS;
import static shishin.catalog.standard.Drafting.clause;
import static shishin.catalog.standard.Drafting.standard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class BeginningTest {

    private static ValidatableResponse begin(String tenant, String start) {
        return editor(tenant)
                .body("{\"title\":\"Begun\",\"edition\":\"nisc-4-measures\",\"start\":%s}".formatted(start))
                .post(STANDARDS)
                .then();
    }

    private static String id(String standard) {
        return standard.substring(STANDARDS.length() + 1);
    }

    @Test
    void a_template_gives_a_clause_for_each_first_level_item() {
        var begun = STANDARDS + "/"
                + begin("acme", "{\"template\":\"FIRST_LEVEL\"}")
                        .statusCode(201)
                        .body("leftOut", nullValue())
                        .extract()
                        .path("id");
        editor("acme").get(begun + "/clauses?count=true").then().body("total", equalTo(81));
        editor("acme")
                .get(begun + "/coverage")
                .then()
                .body("covered", equalTo(81))
                .body("gaps", equalTo(0));
        editor("acme")
                .get(begun + "/clauses/1.1.1-2")
                .then()
                .body("title", equalTo("Risk treatment"))
                .body("items", contains("1.1.1-2"))
                .body("text", containsString("- Deciding on treatments"));
    }

    @Test
    void another_standard_is_taken_over_as_adopted_or_as_drafted() {
        var source = standard("acme", "Source");
        clause("acme", source, "7", "1.1.1-1");
        editor("acme")
                .header("If-None-Match", "*")
                .body("{\"applies\":\"ADOPTED\"}")
                .put(source + "/rulings/1.1.1-1")
                .then()
                .statusCode(201);
        AdoptionTest.adopt("acme", source).statusCode(201);
        clause("acme", source, "8", "1.1.1-2");
        var adopted = begin("acme", "{\"standard\":\"%s\",\"number\":1}".formatted(id(source)));
        adopted.statusCode(201).body("leftOut", empty());
        var place = STANDARDS + "/" + adopted.extract().path("id");
        editor("acme").get(place + "/clauses").then().body("items.number", contains("7"));
        editor("acme").get(place + "/rulings").then().body("items.item", contains("1.1.1-1"));
        var drafted = begin("acme", "{\"standard\":\"%s\"}".formatted(id(source)))
                .extract()
                .<String>path("id");
        editor("acme").get(STANDARDS + "/" + drafted + "/clauses").then().body("items.number", contains("7", "8"));
    }

    @Test
    void the_standard_of_another_tenant_is_not_there() {
        begin("bravo", "{\"standard\":\"%s\"}".formatted(id(standard("acme", "Secret"))))
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-start"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"template\":\"FIRST_LEVEL\",\"standard\":\"0199e0a0-0000-7000-8000-000000000001\"}"})
    void a_start_is_one_of_two(String start) {
        begin("acme", start).statusCode(422).body("type", equalTo("/problems/start-unclear"));
    }
}
