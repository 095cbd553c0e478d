package shishin.risk.criteria;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shishin.risk.People;
import shishin.risk.Rules;

@QuarkusTest
class CriteriaFileTest {

    private static final String LIBRARY = """
            urn: urn:example:risk:library:matrix-3x4
            locale: en
            objects:
              risk_matrix:
              - ref_id: matrix-3x4
                probability:
                - {id: 2, name: Frequent, description: every month, translations: {ja: {name: 頻繁, description: 毎月}}}
                - {id: 0, name: Rare, description: once in ten years}
                - {id: 1, name: Occasional, description: ''}
                impact: [{name: Low}, {name: Medium}, {name: High}, {name: Very high, description: threatens the business}]
                risk: [{name: VL}, {name: L}, {name: M}, {name: H}, {name: VH}]
                grid: [[0, 0, 1, 2], [0, 1, 2, 3], [1, 2, 3, 4]]
            """;

    @Test
    void what_was_exported_is_drafted_again_as_it_was() {
        var content = Rules.inForce("exporter");
        content.put("tolerance", List.of(Map.of("loss", 1_000_000, "probability", 0.05)));
        Rules.revise("exporter", content);
        var file = People.analyst("exporter")
                .get("/api/v1/criteria/2/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("criteria-2.json"))
                .extract()
                .asString();
        take("importer", "application/json", file, "")
                .statusCode(201)
                .body("reason", equalTo("尺度の見直し"))
                .body("content.tolerance[0].probability", equalTo(0.05f))
                .body("content.likelihoods", hasSize(5));
    }

    @Test
    void a_matrix_goes_out_as_a_library_and_comes_back_the_same() {
        var yaml = People.analyst("librarian")
                .config(RestAssured.config()
                        .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Accept-Language")))
                .header("Accept-Language", "ja")
                .get("/api/v1/criteria/1/export?format=ciso")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("risk_matrix"))
                .body(containsString("locale: \"ja\""))
                .extract()
                .asString();
        var inForce = Rules.inForce("librarian");
        take("librarian", "application/yaml", yaml, "")
                .statusCode(201)
                .body("content.matrix", equalTo(inForce.get("matrix")))
                .body("content.likelihoods", equalTo(inForce.get("likelihoods")))
                .body("content.impacts.name.en", contains("Negligible", "Minor", "Moderate", "Major", "Severe"))
                .body("content.appetite", equalTo(inForce.get("appetite")));
    }

    @Test
    void a_matrix_of_another_size_is_taken_in() {
        take("library", "application/yaml", LIBRARY, "")
                .statusCode(201)
                .body("content.likelihoods.name.en", contains("Rare", "Occasional", "Frequent"))
                .body("content.likelihoods[2].name.ja", equalTo("頻繁"))
                .body("content.likelihoods[1].text.ja", equalTo("Occasional"))
                .body("content.impacts[3].texts.TRUST.en", equalTo("threatens the business"))
                .body("content.matrix[0]", contains("LOW", "LOW", "MEDIUM", "HIGH"))
                .body("content.matrix[2]", contains("MEDIUM", "HIGH", "HIGH", "CRITICAL"));
        take("library", "application/yaml", LIBRARY, "?levels=LOW,LOW,LOW,MEDIUM,CRITICAL&reason=四半期の見直し")
                .statusCode(201)
                .body("reason", equalTo("四半期の見直し"))
                .body("content.matrix[2]", contains("LOW", "LOW", "MEDIUM", "CRITICAL"));
    }

    @Test
    void what_holds_no_criteria_is_refused_with_the_place() {
        refused("just a text", "", "/");
        refused("objects: {}", "", "/objects/risk_matrix/0");
        refused(LIBRARY.replace("[0, 0, 1, 2]", "[0, 0, 1, 9]"), "", "/objects/risk_matrix/0/grid");
        refused(LIBRARY.replace("probability:", "chance:"), "", "/objects/risk_matrix/0/probability");
        refused(LIBRARY, "?levels=LOW,HIGH", "levels");
        refused("content: 5", "", "/content");
        refused("a: [", "", "/");
        take("library", "application/yaml", LIBRARY.replace("[1, 2, 3, 4]", "[1, 0, 3, 4]"), "")
                .statusCode(422)
                .body("type", equalTo("/problems/unsound-criteria"));
        take(
                        "library",
                        "application/yaml",
                        LIBRARY.replace("- {id: 0, name: Rare, description: once in ten years}", ""),
                        "")
                .statusCode(422);
    }

    @Test
    void a_file_that_is_sent_twice_with_a_key_is_drafted_once() {
        var path = "/api/v1/criteria/drafts/import?reason=";
        var first = keyed(path + "once").then().statusCode(201).extract().path("id");
        keyed(path + "once")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));
        keyed(path + "twice").then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    private static Response keyed(String path) {
        return sending("sender", "application/yaml", LIBRARY)
                .header("Idempotency-Key", "quarterly")
                .post(path);
    }

    private static void refused(String file, String query, String place) {
        take("library", "application/yaml", file, query)
                .statusCode(422)
                .body("type", equalTo("/problems/unreadable-criteria"))
                .body("pointer", equalTo(place));
    }

    private static ValidatableResponse take(String tenant, String type, String file, String query) {
        return sending(tenant, type, file)
                .post("/api/v1/criteria/drafts/import" + query)
                .then();
    }

    private static RequestSpecification sending(String tenant, String type, String file) {
        return People.analyst(tenant)
                .config(RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)
                                .defaultContentCharset(java.nio.charset.StandardCharsets.UTF_8)))
                .contentType(type)
                .body(file);
    }
}
