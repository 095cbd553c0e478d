package shishin.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ContractTest {

    @BeforeEach
    void every_service_has_given_its_contract() {
        await().atMost(Duration.ofSeconds(10)).until(() -> state("risk").equals("CURRENT"));
    }

    @Test
    void every_service_and_the_gateway_itself_are_in_it() throws IOException {
        assertThat(contract().path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "/api/v1/catalogs",
                        "/api/v1/evidence",
                        "/api/v1/risks",
                        "/api/v1/events",
                        "/health",
                        "/openapi");
    }

    @Test
    void a_path_is_described_by_the_service_it_is_routed_to() throws IOException {
        var risks = contract().path("paths").path("/api/v1/risks").path("get");
        assertThat(risks.path("operationId").asText()).isEqualTo("listRisks");
        assertThat(risks.path("tags").path(0).asText()).isEqualTo("risk");
    }

    @Test
    void every_reference_leads_somewhere() throws IOException {
        var contract = contract();
        var references =
                contract.findValues("$ref").stream().map(JsonNode::asText).toList();
        assertThat(references)
                .hasSizeGreaterThan(10)
                .allSatisfy(reference -> assertThat(
                                contract.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void what_all_mean_alike_is_there_once() throws IOException {
        var schemas = contract().path("components").path("schemas");
        assertThat(schemas.has("Problem")).isTrue();
        assertThat(schemas.fieldNames())
                .toIterable()
                .noneMatch(
                        name -> name.endsWith("Problem") && !name.equals("Problem") && !name.equals("GatewayProblem"));
    }

    @Test
    void what_they_mean_differently_is_named_by_service_and_so_is_what_refers_to_it() throws IOException {
        var contract = contract();
        var schemas = contract.path("components").path("schemas");
        assertThat(schemas.has("View")).isFalse();
        assertThat(schemas.path("CatalogView").path("properties").has("edition"))
                .isTrue();
        assertThat(schemas.path("Assessment_View").path("properties").has("result"))
                .as("the plain prefix is taken")
                .isTrue();
        assertThat(schemas.path("AssessmentView").path("properties").has("taken"))
                .isTrue();
        assertThat(schemas.at("/CatalogPage/properties/items/items/$ref").asText())
                .isEqualTo("#/components/schemas/CatalogView");
        assertThat(schemas.at("/Source/discriminator/mapping/view").asText())
                .isEqualTo("#/components/schemas/Assessment_View");
    }

    @Test
    void every_operation_has_its_own_id() throws IOException {
        var ids = contract().findValues("operationId").stream()
                .map(JsonNode::asText)
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("catalogList", "assessmentList", "listRisks");
    }

    @Test
    void there_is_one_way_to_identify_oneself_and_the_permissions_stay() throws IOException {
        var contract = contract();
        assertThat(contract.at("/components/securitySchemes").fieldNames())
                .toIterable()
                .containsExactly("oidc");
        assertThat(contract.at("/components/securitySchemes/oidc/openIdConnectUrl")
                        .asText())
                .endsWith("/.well-known/openid-configuration");
        assertThat(contract.path("paths")
                        .path("/api/v1/risks")
                        .at("/post/security/0/oidc/0")
                        .asText())
                .isEqualTo("risk:write");
        var named = new ArrayList<String>();
        contract.findValues("security")
                .forEach(list -> list.forEach(one -> one.fieldNames().forEachRemaining(named::add)));
        assertThat(named).containsOnly("oidc");
    }

    @Test
    void calls_go_to_the_gateway() throws IOException {
        assertThat(contract().at("/servers/0/url").asText()).isEqualTo("/");
        assertThat(contract().path("servers")).hasSize(1);
    }

    @Test
    void the_notation_is_the_callers_choice() throws IOException {
        given().accept("application/yaml").get("/openapi").then().contentType("application/yaml");
        given().accept("application/json").get("/openapi").then().contentType("application/json");
        var yaml = given().get("/openapi?format=yaml")
                .then()
                .contentType("application/yaml")
                .extract()
                .asString();
        assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(contract());
        given().get("/openapi?format=xml")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"));
        given().get("/openapi?colour=red").then().statusCode(400).body("type", equalTo("/problems/parameter-unknown"));
    }

    @Test
    void an_unchanged_contract_is_not_sent_twice() {
        var etag = given().get("/openapi").then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", etag).get("/openapi").then().statusCode(304);
    }

    @Test
    void while_a_service_is_away_its_last_contract_stays_and_says_so() throws IOException {
        Services.without(
                "risk",
                () -> await().atMost(Duration.ofSeconds(10))
                        .until(() -> state("risk").equals("LAST_KNOWN")));
        assertThat(contract().path("paths").has("/api/v1/risks")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/docs/", "/docs/docs.js", "/docs/docs.css", "/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js"
            })
    void the_page_loads_from_here_alone(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        if (path.endsWith("/")) given().get(path).then().body(org.hamcrest.Matchers.not(containsString("://")));
    }

    @Test
    void the_page_is_found_without_its_slash() {
        given().redirects().follow(false).get("/docs").then().statusCode(302).header("Location", "/docs/");
    }

    @Test
    void health_sums_up() {
        given().get("/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.token-keys", equalTo("UP"))
                .body("checks.catalog", equalTo("UP"))
                .body("checks.assessment", equalTo("UP"))
                .body("checks.risk", equalTo("UP"));
    }

    @Test
    void health_names_what_is_away() {
        Services.without(
                "risk",
                () -> await().atMost(Duration.ofSeconds(5))
                        .untilAsserted(() -> given().get("/health")
                                .then()
                                .statusCode(503)
                                .body("status", equalTo("DOWN"))
                                .body("checks.risk", equalTo("DOWN"))
                                .body("checks.catalog", equalTo("UP"))));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().get("/health").then().statusCode(200));
    }

    @Test
    void the_gateway_is_ready_while_a_service_is_away() {
        Services.without("risk", () -> given().get("/q/health/ready").then().statusCode(200));
    }

    private static String state(String role) throws IOException {
        return contract().path("info").path("x-parts").path(role).asText();
    }

    private static JsonNode contract() throws IOException {
        return new ObjectMapper()
                .readTree(given().accept("application/json").get("/openapi").asByteArray());
    }
}
