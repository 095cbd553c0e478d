package shishin.assessment.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.sheet.Column;
import shishin.platform.sheet.WorkbookFile;

/** Answers as spreadsheets, out and in. */
@QuarkusTest
class WorksheetTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEAD = "Code,Work,Result,Maturity,Statement,Due,Version\r\n";

    private final String tenant = World.newTenant();
    private String place = "";

    @BeforeEach
    void open() {
        World.knowTheGuideline();
        place = World.openAssessment(tenant);
        World.answered(tenant, place, "1.1.1-1", "CONFORMS");
    }

    private ValidatableResponse take(String parameters, String csv) {
        return World.assessor(tenant)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(place + "/answers/import?format=CSV" + parameters)
                .then();
    }

    @Test
    void what_is_handed_out_comes_back_unchanged() {
        var csv = World.reader(tenant).get(place + "/answers/export?format=CSV").asByteArray();
        var text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(5).anyMatch(line -> line.startsWith("1.1.1-1,Item,DONE,CONFORMS"));
        take("", text).statusCode(200).body("kept", equalTo(true)).body("totals.UNCHANGED", equalTo(1));
        var workbook = World.reader(tenant).get(place + "/answers/export").asByteArray();
        World.assessor(tenant)
                .contentType(XLSX)
                .body(workbook)
                .post(place + "/answers/import")
                .then()
                .body("lines.cell", contains("Answers!A2"))
                .body("totals.UNCHANGED", equalTo(1));
    }

    @Test
    void a_workbook_in_japanese_is_taken_back() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new WorkbookFile("回答")) {
            var sheet = file.sheet(
                    "回答",
                    Stream.of("コード", "作業", "結果", "成熟度")
                            .map(name -> Column.of(name, 10))
                            .toList());
            sheet.row(List.of("1.1.1-2", "DONE", "PARTIAL", "3"));
            sheet.row(List.of("1.2.1-1", "", "", ""));
            sheet.row(List.of("1.1.1-1.1", "DONE", "PARTIAL", "seven"));
            file.write(out);
        }
        World.assessor(tenant)
                .contentType(XLSX)
                .body(out.toByteArray())
                .post(place + "/answers/import?conflicts=SKIP")
                .then()
                .statusCode(200)
                .body("totals.RECORDED", equalTo(1))
                .body("errors.cell", contains("回答!D4"))
                .body("errors.item", contains("1.1.1-1.1"));
        World.reader(tenant).get(place + "/answers/1.1.1-2").then().body("maturity", equalTo(3));
    }

    @Test
    void a_dry_run_keeps_nothing() {
        take("&dryRun=true", HEAD + "1.1.1-2,DONE,PARTIAL,2,Some,2027-01-31,\r\n")
                .body("kept", equalTo(false))
                .body("lines.outcome", contains("RECORDED"));
        World.reader(tenant).get(place + "/answers").then().body("items", hasSize(1));
    }

    @Test
    void where_anything_is_wrong_stop_keeps_nothing_and_names_every_cell() {
        take("", HEAD + """
                1.1.1-2,DONE,PARTIAL,9,Some,tomorrow,
                1.1.1-1.1,DONE,PERFECT,1,Some,,
                9.9,DONE,PARTIAL,1,Some,,
                1.2.1-1,DONE,CONFORMS,1,Fine,,
                """)
                .body("kept", equalTo(false))
                .body("totals.HELD", equalTo(1))
                .body("totals.REFUSED", equalTo(3))
                .body("errors.cell", containsInAnyOrder("F2", "C3", "A4"));
        World.reader(tenant).get(place + "/answers").then().body("items", hasSize(1));
    }

    @Test
    void a_row_refused_for_what_it_names_stops_the_others_too() {
        var said = "1.1.1-2,DONE,PARTIAL,2,Some,,\r\n";
        var unknown = UUID.randomUUID();
        for (var wrong : List.of(
                HEAD + said + "9.9,DONE,PARTIAL,1,Some,,\r\n",
                HEAD + said + said,
                "Code,Work,Result,Evidence\r\n1.1.1-2,DONE,PARTIAL,\r\n1.2.1-1,DONE,PARTIAL," + unknown + "\r\n"))
            take("", wrong)
                    .body("lines.outcome", containsInAnyOrder("HELD", "REFUSED"))
                    .body("errors", hasSize(1))
                    .body("kept", equalTo(false));
        World.reader(tenant).get(place + "/answers").then().body("items", hasSize(1));
        take("&conflicts=SKIP", HEAD + said + "9.9,DONE,PARTIAL,1,Some,,\r\n")
                .body("lines.outcome", contains("RECORDED", "REFUSED"))
                .body("kept", equalTo(true));
    }

    @Test
    void an_answer_that_was_changed_since_is_kept_or_replaced_as_asked() {
        var stale = HEAD + "1.1.1-1,DONE,PARTIAL,2,Some,,\r\n1.1.1-2,DONE,PARTIAL,2,Some,,\r\n";
        take("&conflicts=STOP", stale)
                .body("lines.outcome", contains("CONFLICT", "HELD"))
                .body("kept", equalTo(false));
        take("&conflicts=SKIP", stale).body("lines.outcome", contains("KEPT", "RECORDED"));
        take("&conflicts=OVERWRITE", stale).body("lines.outcome", contains("RECORDED", "UNCHANGED"));
        take("", HEAD + "1.1.1-1,DONE,CONFORMS,2,Some,,1\r\n").body("lines.outcome", contains("RECORDED"));
        World.reader(tenant).get(place + "/answers/1.1.1-1").then().body("revision", equalTo(3));
    }

    @Test
    void a_column_left_out_says_nothing_and_a_cell_left_empty_clears() {
        var evidence = World.assessor(tenant)
                .body(World.evidence("logs", "PASS"))
                .post(World.EVIDENCE)
                .path("id")
                .toString();
        take("", "Code,Work,Result,Narrative,Evidence\r\n1.1.1-2,DONE,CONFORMS,As seen," + evidence + "\r\n");
        var head = "Code,Work,Result,Version\r\n";
        take("", head + "1.1.1-1,DONE,PARTIAL,0\r\n1.1.1-2,DONE,CONFORMS,0\r\n")
                .body("lines.outcome", contains("RECORDED", "UNCHANGED"));
        var answer = World.reader(tenant);
        answer.get(place + "/answers/1.1.1-1").then().body("statement", equalTo("So it is"));
        answer.get(place + "/answers/1.1.1-2").then().body("evidence", contains(evidence));
        take("", "Code,Result,Evidence,Version\r\n1.1.1-2,CONFORMS,,0\r\n").body("lines.outcome", contains("RECORDED"));
        answer.get(place + "/answers/1.1.1-2")
                .then()
                .body("evidence", hasSize(0))
                .body("narrative", equalTo("As seen"));
    }

    @Test
    void what_is_no_sheet_of_answers_is_refused() {
        take("", "a,b\r\n1,2\r\n").statusCode(422).body("type", endsWith("/not-a-worksheet"));
        World.assessor(tenant)
                .contentType(XLSX)
                .body("no workbook".getBytes(StandardCharsets.UTF_8))
                .post(place + "/answers/import")
                .then()
                .statusCode(422)
                .body("reason", equalTo("NOT_A_SHEET"));
        World.assessor(tenant)
                .body("{}")
                .post(place + "/answers/import?format=PDF")
                .then()
                .statusCode(400);
    }

    @Test
    void a_machine_fills_in_nothing() {
        World.agent(tenant)
                .contentType("text/csv")
                .body((HEAD + "1.1.1-2,DONE,PARTIAL,2,Some,,\r\n").getBytes(StandardCharsets.UTF_8))
                .post(place + "/answers/import?format=CSV")
                .then()
                .statusCode(403);
    }
}
