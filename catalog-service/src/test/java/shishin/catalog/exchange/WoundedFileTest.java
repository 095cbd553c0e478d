package shishin.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static shishin.catalog.Press.publication;
import static shishin.catalog.Press.viewer;
import static shishin.catalog.Readers.editor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.catalog.Drafts;
import shishin.catalog.Press;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Edition;
import shishin.catalog.publication.Mode;
import shishin.platform.test.Servers;

/** Somebody has been at a file that went out: it is refused, or whoever reads the edition can read all of it. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class WoundedFileTest {

    private static final String CATALOGS = "/api/v1/catalogs";
    private static final List<String> READINGS =
            List.of("", "/items", "/export?format=csv", "/export?format=oscal-json");
    private static final List<String> ALL =
            List.of("/api/v1/items", "/api/v1/items?q=records", "/api/v1/items/completions?prefix=rec", CATALOGS);

    @Inject
    Press press;

    private final String tenant = Press.tenant();
    private final List<String> broken = new ArrayList<>();
    private int files;
    private int published;

    @ParameterizedTest(name = "each cell in turn becomes ''{0}''")
    @ValueSource(strings = {"", "Odd_1"})
    void a_workbook_with_a_wrong_cell_is_refused_or_can_be_read_ever_after(String wrong) throws IOException {
        var workbook = Wounds.cells(whole("xlsx"));
        for (var cell : workbook.places()) bringIn(cell + " ", workbook.with(cell, wrong));
        nothingIsBroken();
    }

    @ParameterizedTest(name = "each member in turn becomes ''{0}''")
    @ValueSource(strings = {"", "Odd_1"})
    void an_oscal_document_with_a_wrong_member_is_refused_or_can_be_read_ever_after(String wrong) throws IOException {
        var document = Wounds.members(whole("oscal-json"));
        for (var member : document.places()) bringIn(member, document.with(member, wrong));
        nothingIsBroken();
    }

    @Test
    void a_footnote_without_words_is_left_out_and_told() throws IOException {
        var workbook = Wounds.cells(whole("xlsx"));
        var words = workbook.with(workbook.placeOf("A note"), "");
        send("worded", words).then().statusCode(201).body("findings.code", contains("footnote-silent"));
        var document = Wounds.members(whole("oscal-json"));
        var description = document.placeOf("A note");
        send("described", document.with(description, ""))
                .then()
                .statusCode(201)
                .body("findings.code", contains("foreword-unfit"));
        editor(tenant)
                .get(CATALOGS + "/worded")
                .then()
                .body("footnotes", empty())
                .body("preface", hasSize(1));
        editor(tenant)
                .get(CATALOGS + "/described")
                .then()
                .body("footnotes", empty())
                .body("preface", hasSize(1));
    }

    @Test
    void what_was_kept_with_a_footnote_without_words_can_be_read() {
        var draft = Drafts.of("older", "A-1=Keep records");
        press.keep(tenant, new Draft(silent(draft.edition()), draft.items(), draft.corrections()), Mode.STOP);
        publication(editor(tenant), "older").statusCode(200);
        for (var reading : READINGS)
            viewer(tenant).get(CATALOGS + "/older" + reading).then().statusCode(200);
    }

    private static Edition silent(Edition edition) {
        return new Edition(
                edition.id(),
                edition.title(),
                edition.publisher(),
                edition.editionLabel(),
                edition.kind(),
                edition.language(),
                edition.source(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(new Edition.Footnote("*", null, null)),
                null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            next       | supersededBy: the id of another edition                | it would supersede itself
            Rules_2027 | supersededBy: the id of another edition                | no edition can be called so
            +12345-01-01 | +12345-01-01: a year from 1 to 9999                  | a day no calendar has a place for
            """)
    void what_could_not_be_published_is_not_kept(String value, String place, String reason) throws IOException {
        var workbook = Wounds.cells(whole("xlsx"));
        var file = workbook.with(workbook.placeOf(value.startsWith("+") ? "2026-04-01" : "next"), value);
        send(value.equals("next") ? "next" : "other", file)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/catalog-faulty"))
                .body("findings.place", contains(place));
    }

    @Test
    void a_heading_below_a_control_goes_out_and_comes_back() {
        var csv =
                "code,parent,kind,title\nA,,CONTROL,Keep records\nA.1,A,GROUP,What is kept\nA.1.1,A.1,CONTROL,Minutes\n";
        send("headed", csv.getBytes(StandardCharsets.UTF_8)).then().statusCode(201);
        var out = editor(tenant).get(CATALOGS + "/headed/export?format=oscal-json");
        out.then().statusCode(200);
        send("back", out.asByteArray()).then().statusCode(201);
        editor(tenant).get(CATALOGS + "/back/items").then().body("items.kind", contains("CONTROL", "GROUP", "CONTROL"));
    }

    /** One of everything, as it goes out. */
    private byte[] whole(String format) throws IOException {
        try (var file = WoundedFileTest.class.getResourceAsStream("/oscal/one-of-everything.json")) {
            send("whole", Objects.requireNonNull(file).readAllBytes()).then().body("findings", empty());
        }
        publication(editor(tenant), "whole");
        return viewer(tenant)
                .get(CATALOGS + "/whole/export?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private Response send(String edition, byte[] file) {
        return editor(tenant)
                .contentType("application/octet-stream")
                .body(file)
                .post(CATALOGS + "?dryRun=false&mode=SKIP&edition=" + edition);
    }

    /** Brings it in, publishes it, and reads it in every way there is. */
    private void bringIn(String place, byte[] file) {
        var id = "e-" + ++files;
        if (!isDone(place, "import", send(id, file))) return;
        var publication = editor(tenant).header("If-Match", "*").body("{}").post(CATALOGS + "/" + id + "/publication");
        if (!isDone(place, "publication", publication)) return;
        published++;
        for (var reading : READINGS) mustBeThere(place, CATALOGS + "/" + id + reading);
    }

    private boolean isDone(String place, String step, Response answer) {
        if (answer.statusCode() >= 500) broken.add("%s: %s of %s".formatted(place, answer.statusCode(), step));
        return answer.statusCode() < 300;
    }

    private void mustBeThere(String place, String path) {
        var status = viewer(tenant).get(path).statusCode();
        if (status != 200) broken.add("%s: %s of %s".formatted(place, status, path));
    }

    private void nothingIsBroken() {
        for (var path : ALL) mustBeThere("of all editions", path);
        assertThat(broken).isEmpty();
        assertThat(published).isPositive();
    }
}
