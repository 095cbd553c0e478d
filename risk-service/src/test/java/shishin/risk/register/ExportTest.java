package shishin.risk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gov.nist.secauto.metaschema.core.model.constraint.IConstraint.Level;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.platform.sheet.Limits;
import shishin.platform.sheet.Row;
import shishin.platform.sheet.SheetVisitor;
import shishin.platform.sheet.Sheets;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;
import shishin.risk.Loop;
import shishin.risk.People;
import shishin.risk.Things;

@QuarkusTest
class ExportTest {

    private static final Set<Level> SERIOUS = EnumSet.of(Level.WARNING, Level.ERROR, Level.CRITICAL);

    private final String owner = "owner-" + UUID.randomUUID();

    /** A risk of this test alone, from an issue; treated, or accepted. */
    private String risk(String decision) {
        var body = Loop.risk("暗号化", ", \"issues\": [\"%s\"]".formatted(Things.issue()))
                .replace("\"owner\": \"risk-owner\"", "\"owner\": \"%s\"".formatted(owner));
        var risk = People.analyst()
                .body(body)
                .post("/api/v1/risks")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Loop.analyse(risk, "CURRENT", 4, 4).statusCode(201);
        Loop.evaluate(risk, decision).statusCode(201);
        if (decision.equals("RETAIN")) Loop.approve(Loop.requested(risk)).statusCode(200);
        if (decision.equals("TREAT"))
            Loop.act(
                            Calls.as(Tokens.of(owner, "acme", "risk:read", "treatment:decide")),
                            "treatments/{id}/decision",
                            Loop.proposed(risk),
                            "{\"reason\": \"費用に見合う\"}")
                    .statusCode(200);
        return risk;
    }

    private io.restassured.response.Response export(String name, String language) {
        var answer = RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of("viewer", "acme", "risk:read"))
                .header("Accept-Language", language)
                .get("/api/v1/register/{name}?owner={owner}", name, owner);
        answer.then().statusCode(200);
        return answer;
    }

    @Test
    void the_register_goes_out_as_a_table() {
        risk("TREAT");
        risk("RETAIN");
        var lines = export("register.csv", "ja").asString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).contains("コード,リスク,段階");
        assertThat(lines.get(1)).contains("決済のランサムウェア", "対応中");
        assertThat(export("register.csv", "en").asString()).contains("Code,Risk", "Accepted");
    }

    @Test
    void the_register_goes_out_as_a_workbook() throws IOException {
        risk("TREAT");
        var cells = new ArrayList<String>();
        var actions = new ArrayList<String>();
        Sheets.readWorkbook(
                new ByteArrayInputStream(export("register.xlsx", "ja").asByteArray()),
                Limits.USUAL,
                new SheetVisitor() {
                    @Override
                    public void sheet(String name, boolean hidden) {
                        cells.add(name);
                    }

                    @Override
                    public void row(Row row) {
                        cells.add(row.cell(1).text());
                        actions.add("%s %s %s"
                                .formatted(
                                        row.cell(8).text(),
                                        row.cell(11).text(),
                                        row.cell(14).text()));
                    }
                });
        assertThat(cells).containsSubsequence("登録簿", "リスク", "決済のランサムウェア", "対応", "対応", "認証の強化", "認証の強化");
        assertThat(actions).contains("多要素認証 未着手 1200000 JPY", "訓練 未着手 300000 JPY");
    }

    @Test
    void the_register_goes_out_as_a_report() throws IOException {
        risk("TREAT");
        try (var report = Loader.loadPDF(export("report.pdf", "ja").asByteArray())) {
            var text = new PDFTextStripper().getText(report);
            assertThat(text).contains("リスク登録簿", "決済のランサムウェア", "概況");
            assertThat(text).contains("対応: 認証の強化", "低減", "多要素認証", "2027-03-31", "未着手 0 %");
        }
    }

    @Test
    void a_day_something_is_due_is_the_same_in_the_register_and_in_the_plan() throws IOException {
        Loop.start(Loop.see(risk("TREAT")).extract().path("treatment")).statusCode(200);
        try (var report = Loader.loadPDF(export("report.pdf", "en").asByteArray())) {
            assertThat(new PDFTextStripper().getText(report))
                    .contains("2027-03-31")
                    .doesNotContain("2027-04-01");
        }
    }

    @Test
    void the_plan_of_action_keeps_oscals_schema_and_its_constraints(@TempDir Path directory) throws Exception {
        risk("TREAT");
        risk("RETAIN");
        var json = export("poam.json", "en").asString();
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        var file = directory.resolve("poam.json");
        Files.writeString(file, json);
        assertThat(OscalBindingContext.instance().validateWithConstraints(file.toUri(), null).getFindings().stream()
                        .filter(finding -> SERIOUS.contains(finding.getSeverity()))
                        .map(finding -> finding.getSeverity() + " " + finding.getMessage())
                        .toList())
                .isEmpty();
        var plan = new JsonPath(json).setRootPath("'plan-of-action-and-milestones'");
        assertThat(plan.getList("risks.status")).containsExactlyInAnyOrder("remediating", "deviation-approved");
        assertThat(plan.getList("risks.remediations.flatten().lifecycle")).contains("planned");
        assertThat(plan.getList("risks.remediations.flatten().tasks.flatten().title"))
                .contains("訓練");
        assertThat(plan.getList("'poam-items'")).hasSize(2);
        assertThat(plan.getList("observations")).hasSize(2);
    }

    /** The published schema; see the catalogue's exports for what is mended in it. */
    private static Schema schema() throws IOException {
        try (var published = OscalBindingContext.class.getResourceAsStream("/schema/json/oscal-poam_schema.json")) {
            var tree = new ObjectMapper().readTree(published);
            for (var definition : tree.get("definitions")) {
                ((ObjectNode) definition).remove("$id");
                if (definition.at("/properties/id") instanceof ObjectNode twice) twice.remove("id");
            }
            for (var ids : tree.findValues("external-ids")) ((ObjectNode) ids.at("/items/properties/id")).remove("id");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(tree);
        }
    }

    @Test
    void a_plan_of_nothing_is_none() {
        People.analyst()
                .get("/api/v1/register/poam.json?owner=nobody-at-all")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-export"));
    }
}
