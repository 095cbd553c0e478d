package shishin.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.Press.publication;
import static shishin.catalog.Press.viewer;
import static shishin.catalog.Readers.EDITION;
import static shishin.catalog.Readers.editor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.catalog.Press;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class ExchangeTest {

    private static final String CATALOGS = "/api/v1/catalogs";
    private static final String SMALL = """
            {"catalog": {"uuid": "6f2c2e0c-8e0a-4f0e-9d46-3c5a2f8b9a01", "metadata": {"title": "House rules",
              "last-modified": "2026-01-01T00:00:00Z", "version": "1", "oscal-version": "1.1.3"},
              "controls": [{"id": "h-1", "title": "Keep records", "props": [{"name": "label", "value": "H-1"}]},
                           {"id": "h-2", "title": "Ask twice",
                            "props": [{"name": "status", "value": "withdrawn"}]}]}}""";
    private static final String FAULTY = SMALL.replace("\"props\": [{\"name\": \"label\", ", "\"props\": [{");

    private final String tenant = Press.tenant();

    private ValidatableResponse send(String query, String body) {
        return send(query, body.getBytes(UTF_8));
    }

    private ValidatableResponse send(String query, byte[] body) {
        return editor(tenant)
                .contentType("application/octet-stream")
                .body(body)
                .post(CATALOGS + query)
                .then();
    }

    private static byte[] file(String name) throws IOException {
        try (var file = ExchangeTest.class.getResourceAsStream("/oscal/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    @Test
    void nothing_is_kept_unless_the_caller_says_so() {
        send("", SMALL)
                .statusCode(200)
                .body("format", equalTo("oscal-json"))
                .body("dryRun", equalTo(true))
                .body("edition", equalTo("house-rules"))
                .body("content.controls", equalTo(2))
                .body("content.withdrawn", equalTo(1))
                .body("kept", nullValue());
        editor(tenant).get(CATALOGS + "/house-rules").then().statusCode(404);
    }

    @Test
    void the_cybersecurity_framework_comes_in_whole_and_goes_into_force() throws IOException {
        send("?dryRun=false&edition=csf-2-0", file("NIST_CSF_v2.0_catalog.xml"))
                .statusCode(201)
                .header("Location", CATALOGS + "/csf-2-0")
                .body("content.groups", equalTo(6))
                .body("content.controls", equalTo(34))
                .body("content.nestedControls", equalTo(185))
                .body("content.withdrawn", equalTo(12 + 79))
                .body("counts.errors", equalTo(0))
                .body("kept.outcome", equalTo("CREATED"));
        publication(editor(tenant), "csf-2-0").statusCode(200);
        viewer(tenant)
                .get(CATALOGS + "/csf-2-0/items/GV.OC-01")
                .then()
                .statusCode(200)
                .body("title", containsString("The organizational mission is understood"))
                .body("parent", equalTo("GV.OC"));
        viewer("other")
                .get(CATALOGS + "/csf-2-0/export?format=oscal-json")
                .then()
                .statusCode(404);
    }

    @Test
    void the_low_baseline_comes_in_whole() throws IOException {
        send("", file("NIST_SP-800-53_rev5_LOW-baseline-resolved-profile_catalog.json"))
                .statusCode(200)
                .body("content.groups", equalTo(18))
                .body("content.controls", equalTo(131))
                .body("content.nestedControls", equalTo(18))
                .body("content.parameters", equalTo(445))
                .body("findings.size()", equalTo(0));
    }

    @Test
    void sending_again_is_harmless() {
        send("?dryRun=false", SMALL).statusCode(201);
        send("?dryRun=false", SMALL).statusCode(200).body("kept.outcome", equalTo("UNCHANGED"));
        var other = SMALL.replace("Ask twice", "Ask three times");
        send("?dryRun=false", other).statusCode(409).body("type", equalTo("/problems/edition-exists"));
        send("?dryRun=false&mode=SKIP", other).statusCode(200).body("kept.outcome", equalTo("SKIPPED"));
    }

    @Test
    void a_draft_is_replaced_by_who_has_read_it() {
        send("?dryRun=false", SMALL).statusCode(201);
        var other = SMALL.replace("Ask twice", "Ask three times");
        send("?dryRun=false&mode=UPDATE", other).statusCode(428);
        var publication = CATALOGS + "/house-rules/publication";
        var read = editor(tenant).get(publication).then().extract().header("ETag");
        update(read, other).statusCode(200).body("kept.outcome", equalTo("UPDATED"));
        update(read, SMALL).statusCode(412);
        publication(editor(tenant), "house-rules").statusCode(200);
        send("?dryRun=false&mode=UPDATE", SMALL).statusCode(200).body("kept.revision", equalTo(2));
    }

    private ValidatableResponse update(String ifMatch, String body) {
        return editor(tenant)
                .contentType("application/octet-stream")
                .header("If-Match", ifMatch)
                .body(body.getBytes(UTF_8))
                .post(CATALOGS + "?dryRun=false&mode=UPDATE")
                .then();
    }

    @Test
    void what_is_faulty_is_named_and_kept_only_without_it() {
        send("", FAULTY)
                .statusCode(200)
                .body("counts.errors", equalTo(1))
                .body("findings[0].code", equalTo("missing-field"))
                .body("findings[0].place", equalTo("/catalog/controls/0/props/0"))
                .body("findings[0].remedy", equalTo("LEFT_OUT"))
                .body("findings[0].text", equalTo("prop lacks name, which it cannot do without."));
        send("?dryRun=false", FAULTY)
                .statusCode(422)
                .body("type", equalTo("/problems/catalog-faulty"))
                .body("findings.code", hasItem("missing-field"));
        send("?dryRun=false&mode=SKIP", FAULTY).statusCode(201);
    }

    @Test
    void what_no_edition_could_be_kept_with_is_reported_and_not_refused() {
        var deep = "{\"id\": \"%s\", \"title\": \"Deep\", \"controls\": ["
                        .formatted("d".repeat(80))
                        .repeat(24)
                + "]}".repeat(24);
        var file = SMALL.replace(
                        "\"controls\": [{\"id\": \"h-1\"", "\"controls\": [%s, {\"id\": \"h-1\"".formatted(deep))
                .replace("Ask twice", "Ask ".repeat(2_000));
        send("?edition=ugly", file)
                .statusCode(200)
                .body("content.nestedControls", equalTo(23))
                .body("counts.errors", equalTo(0))
                .body("findings.code", hasItems("line-raised", "title-shortened", "duplicate-id"));
        send("?edition=ugly&dryRun=false", file).statusCode(201);
    }

    @Test
    void an_import_sent_again_with_its_key_has_the_first_answer() {
        var key = UUID.randomUUID().toString();
        var first = sendOnce(key, SMALL).statusCode(201).extract();
        sendOnce(key, SMALL)
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", equalTo(first.header("Location")))
                .body("kept.outcome", equalTo("CREATED"));
        sendOnce(key, SMALL.replace("Ask twice", "Ask three times"))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        sendOnce(UUID.randomUUID().toString(), SMALL).statusCode(200).body("kept.outcome", equalTo("UNCHANGED"));
    }

    private ValidatableResponse sendOnce(String key, String body) {
        return editor(tenant)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .body(body.getBytes(UTF_8))
                .post(CATALOGS + "?dryRun=false")
                .then();
    }

    @Test
    void a_refused_import_leaves_its_key_to_the_next() {
        var key = UUID.randomUUID().toString();
        sendOnce(key, FAULTY).statusCode(422);
        sendOnce(key, SMALL).statusCode(201);
    }

    @Test
    void other_routes_take_no_more_than_a_megabyte() {
        editor(tenant)
                .body("{\"reason\": \"%s\"}".formatted("x".repeat(2 << 20)))
                .header("If-Match", "*")
                .post(CATALOGS + "/house-rules/publication")
                .then()
                .statusCode(413);
    }

    @Test
    void a_body_that_was_changed_on_the_way_is_refused() throws Exception {
        var sha = MessageDigest.getInstance("SHA-256").digest("something else".getBytes(UTF_8));
        var digest = "sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(sha));
        editor(tenant)
                .contentType("application/octet-stream")
                .header("Content-Digest", digest)
                .body(SMALL.getBytes(UTF_8))
                .post(CATALOGS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/digest-mismatch"));
    }

    @Test
    void a_file_of_no_known_kind_is_refused() {
        send("", "\u0000\u0001 what is this").statusCode(422).body("type", equalTo("/problems/format-not-recognised"));
        send("?format=doc", SMALL).statusCode(400).body("type", equalTo("/problems/unknown-format"));
    }

    @Test
    void a_file_beyond_the_bound_is_refused() {
        send("", new byte[65 * 1024 * 1024]).statusCode(413).body("type", equalTo("/problems/upload-too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscal-json", "oscal-xml", "oscal-yaml"})
    void the_guideline_goes_out_and_comes_back(String format) {
        var out =
                viewer(tenant).get(EDITION + "/export?format=" + format).then().statusCode(200);
        var file = out.header("Content-Disposition", containsString("nisc-4-measures."))
                .header("ETag", notNullValue())
                .header("Content-Language", "ja, en")
                .extract()
                .asByteArray();
        send("?edition=copy", file)
                .statusCode(200)
                .body("format", equalTo(format))
                .body("content.groups", equalTo(33))
                .body("content.items", equalTo(617))
                .body("counts.errors", equalTo(0))
                .body("counts.warnings", equalTo(0));
    }

    @Test
    void who_has_a_file_already_is_told_so() {
        var export = EDITION + "/export?format=oscal-json&languages=en";
        var etag = viewer(tenant).get(export).then().extract().header("ETag");
        viewer(tenant).header("If-None-Match", etag).get(export).then().statusCode(304);
        var japanese = export.replace("=en", "=ja");
        viewer(tenant).header("If-None-Match", etag).get(japanese).then().statusCode(200);
    }

    @Test
    void who_has_a_file_from_before_the_withdrawal_gets_it_anew() {
        send("?dryRun=false", SMALL).statusCode(201);
        publication(editor(tenant), "house-rules").statusCode(200);
        var export = CATALOGS + "/house-rules/export?format=oscal-json";
        var etag = viewer(tenant).get(export).then().statusCode(200).extract().header("ETag");
        editor(tenant)
                .header("If-Match", "*")
                .body("{\"abolishedOn\":\"2026-12-31\"}")
                .post(CATALOGS + "/house-rules/withdrawal")
                .then()
                .statusCode(200);
        viewer(tenant)
                .header("If-None-Match", etag)
                .get(export)
                .then()
                .statusCode(200)
                .body(containsString("2026-12-31"));
    }

    @Test
    void a_selection_goes_out_with_what_it_stands_below() {
        var export = EDITION + "/export?format=oscal-json&languages=en&viewpoint=3.1&level=1";
        var groups = viewer(tenant).get(export).then().statusCode(200).extract().jsonPath();
        assertThat(groups.getList("catalog.groups.id")).containsExactly("phase-3");
        assertThat(groups.getList("catalog.groups[0].groups.id")).containsExactly("viewpoint-3.1");
        assertThat(groups.getList("catalog.groups[0].groups[0].groups[0].controls"))
                .isNotEmpty();
    }
}
