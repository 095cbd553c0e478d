package shishin.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.Press.publication;
import static shishin.catalog.Readers.EDITION;
import static shishin.catalog.Readers.editor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.catalog.Press;
import shishin.platform.test.Servers;

/** A trial tells all that keeping would be refused for; and what an edition may not be called. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class DryRunTest {

    private static final String CATALOGS = "/api/v1/catalogs";
    private static final String HOUSE =
            catalogue("{\"id\": \"h-1\", \"title\": \"Keep records\", \"colour\": \"red\"}");
    private static final String CHANGED = HOUSE.replace("Keep records", "Keep all records");

    private final String tenant = Press.tenant();

    private static String catalogue(String controls) {
        return """
                {"catalog": {"uuid": "6f2c2e0c-8e0a-4f0e-9d46-3c5a2f8b9a01", "metadata": {"title": "House rules",
                  "last-modified": "2026-01-01T00:00:00Z", "version": "1", "oscal-version": "1.1.3"},
                  "controls": [%s]}}""".formatted(controls);
    }

    private ValidatableResponse send(String query, byte[] body) {
        return editor(tenant)
                .contentType("application/octet-stream")
                .body(body)
                .post(CATALOGS + query)
                .then();
    }

    private ValidatableResponse send(String query, String body) {
        return send(query, body.getBytes(UTF_8));
    }

    private static byte[] framework() throws IOException {
        try (var file = DryRunTest.class.getResourceAsStream("/oscal/NIST_CSF_v2.0_catalog.xml")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    @Test
    void what_is_too_large_to_be_kept_is_a_finding_beside_the_others() {
        var title = "x".repeat(3_900);
        var large = catalogue(IntStream.range(0, 3_300)
                .mapToObj(i -> "{\"id\": \"h-%d\", \"title\": \"%s\", \"colour\": \"red\"}".formatted(i, title))
                .collect(Collectors.joining(",")));
        send("", large)
                .statusCode(200)
                .body("content.controls", equalTo(3_300))
                .body("counts.errors", equalTo(1))
                .body("counts.warnings", equalTo(3_300))
                .body("findings.code", hasItems("unknown-field", "unfit"))
                .body("kept", nullValue());
        send("?dryRun=false", large).statusCode(422).body("type", equalTo("/problems/catalog-faulty"));
    }

    @Test
    void a_viewpoint_is_no_longer_than_a_code() {
        var much = catalogue("""
                {"id": "h-1", "title": "Keep records",
                  "props": [{"name": "viewpoint", "ns": "https://shishin.dev/ns/oscal", "value": "%s"}]}""".formatted("x".repeat(51)));
        send("", much).statusCode(200).body("findings.code", hasItem("unfit"));
        send("?dryRun=false", much).statusCode(422).body("type", equalTo("/problems/catalog-faulty"));
        send("?dryRun=false", much.replace("xx", "x")).statusCode(201);
    }

    @Test
    void a_name_that_is_taken_is_told_before_anything_is_kept() {
        send("?dryRun=false", HOUSE).statusCode(201);
        send("", HOUSE).statusCode(200).body("counts.errors", equalTo(0));
        send("", CHANGED)
                .statusCode(200)
                .body("counts.errors", equalTo(1))
                .body("findings.code", contains("unknown-field", "missing-metadata", "edition-exists"))
                .body("findings[2].place", equalTo(""))
                .body("findings[2].text", containsString("There is an edition house-rules already."));
        send("?mode=SKIP", CHANGED).body("counts.errors", equalTo(0));
        send("?mode=UPDATE", CHANGED).body("findings.code", hasItem("precondition-missing"));
        publication(editor(tenant), "house-rules").statusCode(200);
        send("?mode=UPDATE", CHANGED).statusCode(200).body("counts.errors", equalTo(0));
        send("?owner=EVERYBODY", CHANGED).body("findings.code", hasItems("edition-of-everybody"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "nisc-4-measures, edition-exists",
        "nist-csf-2-0, edition-name-reserved",
        "iso-iec-27001-2022, edition-name-reserved"
    })
    void what_is_shipped_is_not_hidden_by_an_edition_of_its_name(String name, String problem) {
        send("?edition=" + name, HOUSE).statusCode(200).body("findings.code", hasItem(problem));
        for (var mode : new String[] {"STOP", "SKIP", "UPDATE"})
            send("?dryRun=false&mode=" + mode + "&edition=" + name, HOUSE)
                    .statusCode(409)
                    .body("type", equalTo("/problems/" + problem));
        editor(tenant).get(EDITION).then().body("owner", equalTo("EVERYBODY"));
    }

    @Test
    void a_library_does_not_come_by_a_shipped_name_through_its_urn() {
        send("?dryRun=false", """
                urn: urn:intuitem:risk:library:nisc-4-measures
                name: Not the guideline
                version: 1
                objects:
                  framework:
                    requirement_nodes:
                    - urn: urn:intuitem:risk:req_node:nisc-4-measures:1
                      assessable: true
                      depth: 1
                      ref_id: "1"
                      name: Something else
                """).statusCode(409).body("type", equalTo("/problems/edition-exists"));
    }

    @Test
    void the_framework_itself_goes_by_the_name_the_shipped_crosswalk_has_for_it() throws IOException {
        send("?dryRun=false&edition=nist-csf-2-0", framework()).statusCode(201);
        publication(editor(tenant), "nist-csf-2-0").statusCode(200);
        editor(tenant)
                .get("/api/v1/crosswalks/coverage?from=nisc-4-measures&to=nist-csf-2-0")
                .then()
                .statusCode(200)
                .body("to.items", equalTo(22 + 106));
    }

    @Test
    void a_condition_that_makes_no_sense_is_named() {
        editor(tenant)
                .get(EDITION + "/export?format=csv&level=99")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors.pointer", contains("level"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=5", "cursor=x", "sort=code", "count=true"})
    void a_file_has_no_pages(String query) {
        editor(tenant)
                .get(EDITION + "/export?format=csv&" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-parameter"));
    }
}
