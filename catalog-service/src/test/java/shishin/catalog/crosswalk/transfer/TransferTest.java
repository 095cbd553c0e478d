package shishin.catalog.crosswalk.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static shishin.catalog.Readers.editor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class TransferTest {

    private static final String EXPORT = "/api/v1/crosswalks/export";
    private static final String IMPORT = "/api/v1/crosswalks/import";
    private static final String CSV_HEADER =
            "source_item,target_item,relation,strength,rationale,explanation_ja,document\n";

    private final String tenant = "t-" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"nist-csf-2-0", "iso-iec-27001-2022"})
    void an_oscal_export_keeps_the_published_schema_and_says_the_same_in_yaml(String to) throws IOException {
        var file = new ObjectMapper().readTree(export("oscal-json", to));
        assertThat(MappingSchema.faults(file.toString())).isEmpty();
        var mapping = file.at("/mapping-collection/mappings");
        assertThat(mapping.isObject()).as("one mapping is an object").isTrue();
        assertThat(mapping.path("maps")).hasSizeGreaterThan(600);
        var yaml = new YAMLMapper().readTree(export("oscal-yaml", to));
        assertThat(MappingSchema.faults(yaml.toString())).isEmpty();
        assertThat(yaml).isEqualTo(file);
    }

    @Test
    void the_same_crosswalk_gives_the_same_bytes() {
        assertThat(export("oscal-json", "nist-csf-2-0")).isEqualTo(export("oscal-json", "nist-csf-2-0"));
    }

    @Test
    void items_without_counterpart_are_source_gaps_with_their_reason() {
        var json = new JsonPath(new String(export("oscal-json", "iso-iec-27001-2022"), StandardCharsets.UTF_8));
        assertThat(json.getList("mapping-collection.mappings.source-gap-summary.unmapped-controls[0].with-ids"))
                .hasSize(12)
                .contains("item-1.1.1-1");
        assertThat(json.getString("mapping-collection.mappings.props[0].remarks"))
                .contains("clause 6.1.2");
    }

    /** What one tenant takes out, another takes in: the same claims, as its own. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "oscal-json, nist-csf-2-0, 663",
        "oscal-json, iso-iec-27001-2022, 638",
        "oscal-yaml, nist-csf-2-0, 663",
        "csv, nist-csf-2-0, 663",
        "ciso-assistant-yaml, iso-iec-27001-2022, 626"
    })
    void what_went_out_comes_in_again(String format, String to, int count) {
        var file = export(format, to);
        take("?format=%s&from=nisc-4-measures&to=%s&store=true".formatted(format, to), file)
                .body("errors", equalTo(0))
                .body("warnings", equalTo(0))
                .body("added", equalTo(count))
                .body("stored", equalTo(true));
        var compared = format.startsWith("ciso")
                ? List.of("source.item", "target.item", "strength", "rationale", "explanation.en")
                : List.of("source", "target", "relation", "strength", "rationale", "explanation", "provenance");
        for (var page : List.of("1.2.3-4.1", "2.2.1-2.7", "1.1.1-1"))
            for (var field : compared)
                assertThat(said(page, to, false, field, format))
                        .as(page + " " + field)
                        .isEqualTo(said(page, to, true, field, format));
        take("?format=%s&from=nisc-4-measures&to=%s&store=true".formatted(format, to), file)
                .body("added", equalTo(0))
                .body("unchanged", equalTo(count));
    }

    @Test
    void an_oscal_file_of_several_mappings_and_of_sets_is_read() {
        var map = """
                {"uuid": "%s", "relationship": "subset-of", "sources": [{"type": "control", "id-ref": "2.2.1-2.7"}],
                 "targets": [{"type": "control", "id-ref": "pr.ds-11"}, {"type": "control", "id-ref": "PR.IR-03"}]}""".formatted(UUID.randomUUID());
        var file = """
                {"mapping-collection": {"provenance": {"matching-rationale": "functional"}, "mappings": [
                  {"maps": [%s]}, {"maps": [%s]}]}}""".formatted(map, map);
        take("?format=oscal-json&from=nisc-4-measures&to=nist-csf-2-0", file)
                .body("read", equalTo(2))
                .body("warnings", equalTo(6))
                .body("findings.findAll { it.code == 'twice' }.size()", equalTo(2))
                .body("findings.findAll { it.code == 'strength-assumed' }.size()", equalTo(4))
                .body("findings[0].place", equalTo("/mapping-collection/mappings/0/maps/0"))
                .body("stored", equalTo(false));
    }

    @Test
    void a_set_as_ciso_assistant_publishes_it_is_read() {
        take("?format=ciso-assistant-yaml&from=nist-csf-2-0&to=iso-iec-27001-2022&store=true", """
                urn: urn:intuitem:risk:library:mapping-csf-iso
                objects:
                  requirement_mapping_sets:
                  - urn: urn:intuitem:risk:req_mapping_set:csf-iso
                    source_framework_urn: urn:intuitem:risk:framework:nist-csf-2.0
                    target_framework_urn: urn:intuitem:risk:framework:iso27001-2022
                    requirement_mappings:
                    - source_requirement_urn: urn:intuitem:risk:req_node:nist-csf-2.0:pr.ds-11
                      target_requirement_urn: urn:intuitem:risk:req_node:iso27001-2022:a.8.13
                      relationship: intersect
                      rationale: semantic
                      strength_of_relationship: 7
                """)
                .body("errors", equalTo(0))
                .body("added", equalTo(1));
        editor(tenant)
                .get("/api/v1/crosswalks?from=nist-csf-2-0")
                .then()
                .body("items[0].source.item", equalTo("PR.DS-11"))
                .body("items[0].target.item", equalTo("A.8.13"))
                .body("items[0].review.status", equalTo("PROPOSED"));
    }

    @Test
    void nothing_is_kept_unless_asked() {
        take(csv(), CSV_HEADER + "2.2.1-2.7,A.8.13,subset,6,semantic,,Table\n")
                .body("added", equalTo(1))
                .body("stored", equalTo(false));
        editor(tenant).get("/api/v1/crosswalks?shipped=false").then().body("items", empty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"STOP, false, 1", "SKIP, true, 2", "UPDATE, true, 2"})
    void modes_differ_in_what_stands_in_the_way(String mode, boolean stored, int total) {
        take(csv() + "&store=true", CSV_HEADER + "2.2.1-2.7,A.8.13,subset,6,semantic,,Table\n")
                .body("stored", equalTo(true));
        take(
                        csv() + "&store=true&mode=" + mode,
                        CSV_HEADER
                                + "2.2.1-2.7,A.8.13,equivalent,8,semantic,,Table\n2.2.1-2.7,A.7.10,subset,4,semantic,,Table\n")
                .body("stored", equalTo(stored))
                .body("updated", equalTo(mode.equals("UPDATE") ? 1 : 0));
        editor(tenant)
                .get("/api/v1/crosswalks?shipped=false&count=true")
                .then()
                .body("total", equalTo(total))
                .body("items[0].strength", equalTo(mode.equals("UPDATE") ? 8 : 6));
    }

    @Test
    void a_table_in_the_encoding_of_japanese_spreadsheets_is_read() {
        var table = CSV_HEADER + "2.2.1-2.7,A.8.13,subset,6,semantic,定期的な控えの取得,対応表\n";
        take(csv() + "&store=true", table.getBytes(Charset.forName("windows-31j")))
                .body("errors", equalTo(0));
        editor(tenant)
                .get("/api/v1/crosswalks?shipped=false")
                .then()
                .body("items[0].explanation.ja", equalTo("定期的な控えの取得"))
                .body("items[0].provenance.document", equalTo("対応表"));
    }

    @Test
    void everything_odd_is_told_with_its_place_and_costs_no_more_than_itself() {
        take(csv() + "&store=true&mode=SKIP", CSV_HEADER.replace("document", "document,colour") + """
                2.2.1-2.7,A.8.13,subset,6,semantic,,Table,red
                9.9.9,A.8.13,subset,6,semantic,,Table,red
                2.2.1-2.7,A.8.13,like,6,semantic,,Table,red
                2.2.1-2.7,A.7.10,subset,many,by feel,,Table,red
                2.2.1-2.7,,subset,6,semantic,,Table,red
                """)
                .body(
                        "findings.code",
                        equalTo(List.of(
                                "column-unknown",
                                "unknown-item",
                                "unknown-relation",
                                "strength-assumed",
                                "rationale-unknown",
                                "contradictory")))
                .body("findings[1].place", equalTo("A3"))
                .body("added", equalTo(2))
                .body("errors", equalTo(3))
                .body("stored", equalTo(true));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"xlsx, 400, unknown-mapping-format", "OSCAL_JSON, 400, unknown-mapping-format"})
    void only_the_formats_named_are_taken(String format, int status, String type) {
        editor(tenant)
                .body("{}")
                .post(IMPORT + "?format=" + format)
                .then()
                .statusCode(status)
                .body("type", containsString(type));
    }

    @Test
    void ids_point_into_the_catalogues_own_oscal() {
        var file = new String(export("oscal-json", "nist-csf-2-0"), StandardCharsets.UTF_8);
        var export = JsonPath.from(file);
        assertThat(export.getString("mapping-collection.mappings.maps[0].sources[0].id-ref"))
                .isEqualTo("item-1.1.1-1");
        assertThat(editor(tenant)
                        .accept("*/*")
                        .get("/api/v1/catalogs/nisc-4-measures/export?format=oscal-json&languages=en")
                        .asString())
                .contains("\"id\" : \"item-1.1.1-1\"");
        assertThat(file).contains("\"statement\"");
    }

    @Test
    void an_export_names_both_catalogues_and_finds_something() {
        editor(tenant).get(EXPORT + "?format=csv&from=nisc-4-measures").then().statusCode(400);
        editor(tenant)
                .get(EXPORT + "?format=csv&from=nisc-4-measures&to=nothing")
                .then()
                .statusCode(404);
    }

    private String csv() {
        return "?format=csv&from=nisc-4-measures&to=iso-iec-27001-2022";
    }

    private byte[] export(String format, String to) {
        return editor(tenant)
                .accept("*/*")
                .get(EXPORT + "?shipped=true&format=%s&from=nisc-4-measures&to=%s".formatted(format, to))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("nisc-4-measures-to-" + to))
                .extract()
                .asByteArray();
    }

    private ValidatableResponse take(String query, String file) {
        return take(query, file.getBytes(StandardCharsets.UTF_8));
    }

    private ValidatableResponse take(String query, byte[] file) {
        return editor(tenant)
                .contentType("application/octet-stream")
                .body(file)
                .post(IMPORT + query)
                .then()
                .statusCode(200);
    }

    /** CISO Assistant has no place for NONE, nor a word for EQUIVALENT. */
    private List<Object> said(String item, String to, boolean shipped, String field, String format) {
        var query = "/api/v1/crosswalks?limit=500&item=%s&to=%s&shipped=%s".formatted(item, to, shipped);
        var where = format.startsWith("ciso") ? "items.findAll { it.relation != 'NONE' }." : "items.";
        return editor(tenant).get(query).then().statusCode(200).extract().path(where + field);
    }
}
