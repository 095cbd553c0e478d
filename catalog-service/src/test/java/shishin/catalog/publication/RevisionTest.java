package shishin.catalog.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.Press.publication;
import static shishin.catalog.Press.viewer;
import static shishin.catalog.Readers.editor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.catalog.Drafts;
import shishin.catalog.Press;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Text;
import shishin.platform.test.Servers;
import shishin.platform.test.Walls;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class RevisionTest {

    private static final String RULES = "/api/v1/catalogs/rules";
    private static final String CORRECTION = """
            {"reason": {"en": "Corrects a misprint in A-1"}, "lines": [{"code": "A-1", "title": {"en": "Keep records"}}]}""";

    @Inject
    Press press;

    @Inject
    DataSource database;

    private final String tenant = Press.tenant();

    private ValidatableResponse revise(String body) {
        return editor(tenant)
                .header("If-Match", "*")
                .body(body)
                .post(RULES + "/revisions")
                .then();
    }

    private void publishExplained() {
        editor(tenant)
                .header("If-Match", "*")
                .body("{\"reason\":{\"ja\":\"誤記の訂正\"}}")
                .post(RULES + "/publication")
                .then()
                .statusCode(200);
    }

    private void publishMisprint() {
        press.publish(tenant, Drafts.of("rules", "A-1=Keep recrods", "A-2=Keep them long"));
    }

    @Test
    void a_correction_says_what_it_corrects_and_takes_effect_when_it_is_published() {
        publishMisprint();
        revise(CORRECTION)
                .statusCode(201)
                .header("Location", RULES + "/revisions/2")
                .body("corrects", equalTo(1))
                .body("changes.code", contains("A-1"))
                .body("changes[0].before.en", equalTo("Keep recrods"))
                .body("changes[0].after.en", equalTo("Keep records"));
        viewer(tenant).get(RULES + "/items/A-1").then().body("title", equalTo("Keep recrods"));
        viewer(tenant).get(RULES + "/revisions").then().body("items.number", contains(1));
        viewer(tenant).get(RULES + "/revisions/2").then().statusCode(404);
        publication(editor(tenant), "rules").statusCode(200).body("revision", equalTo(2));
        viewer(tenant).get(RULES + "/items/A-1").then().body("title", equalTo("Keep records"));
        viewer(tenant)
                .get(RULES + "/revisions")
                .then()
                .body("items.number", contains(2, 1))
                .body("items[0].reason.en", equalTo("Corrects a misprint in A-1"))
                .body("items[0].changes", nullValue());
        viewer(tenant).get(RULES + "/revisions/1").then().body("publishedBy", equalTo("ada"));
    }

    @Test
    void what_is_corrected_in_one_language_stays_in_the_other() {
        var both = Drafts.line("B-1", "G", 2, Kind.CONTROL, 1, new Text("記録を保つ", "Keep recrods"));
        press.publish(tenant, Drafts.with(Drafts.of("rules", "A-1=Ask twice"), both));
        revise(CORRECTION.replace("A-1", "B-1"))
                .statusCode(201)
                .body("changes[0].after.en", equalTo("Keep records"))
                .body("changes[0].after.ja", equalTo("記録を保つ"));
        publishExplained();
        viewer(tenant)
                .get(RULES + "/revisions/2")
                .then()
                .body("reason.ja", equalTo("誤記の訂正"))
                .body("reason.en", equalTo("Corrects a misprint in B-1"))
                .body("changes[0].after.ja", equalTo("記録を保つ"));
    }

    @Test
    void a_correction_leaves_the_dates_as_they_were() {
        press.keep(tenant, Drafts.of("rules", "A-1=Keep recrods"), Mode.STOP);
        var dates = "{\"decidedOn\":\"2026-01-15\",\"effectiveFrom\":\"2026-04-01\"}";
        editor(tenant)
                .header("If-Match", "*")
                .body(dates)
                .post(RULES + "/publication")
                .then()
                .statusCode(200);
        revise(CORRECTION).statusCode(201);
        publication(editor(tenant), "rules").statusCode(200).body("revision", equalTo(2));
        viewer(tenant)
                .get(RULES)
                .then()
                .body("decidedOn", equalTo("2026-01-15"))
                .body("effectiveFrom", equalTo("2026-04-01"));
    }

    @Test
    void what_a_correction_said_does_not_hold_of_what_replaces_it() {
        publishMisprint();
        revise(CORRECTION).statusCode(201);
        press.keep(tenant, Drafts.of("rules", "A-1=Keep nothing"), Mode.UPDATE);
        publication(editor(tenant), "rules").statusCode(422).body("type", equalTo("/problems/correction-unexplained"));
    }

    @Test
    void a_correction_that_is_not_explained_is_not_published() {
        publishMisprint();
        press.keep(tenant, Drafts.of("rules", "A-1=Keep records"), Mode.UPDATE);
        publication(editor(tenant), "rules").statusCode(422).body("type", equalTo("/problems/correction-unexplained"));
        publishExplained();
        viewer(tenant)
                .get(RULES + "/revisions/2")
                .then()
                .body("reason.ja", equalTo("誤記の訂正"))
                .body("changes.change", contains("REMOVED", "CHANGED"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"reason":{"en":"x"},"lines":[{"code":"Z-9","title":{"en":"y"}}]}            | unknown-lines     | no such line
            {"reason":{"en":"x"},"lines":[{"code":"A-1","title":{"en":"Keep recrods"}}]} | nothing-corrected | says the same
            {"reason":{},"lines":[{"code":"A-1","title":{"en":"y"}}]}                    | invalid-content   | no reason
            {"reason":{"en":"x"},"lines":[]}                                             | invalid-content   | no line
            """)
    void a_correction_of_nothing_is_refused(String body, String problem, String reason) {
        publishMisprint();
        revise(body).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    @Test
    void there_is_one_draft_at_a_time_and_it_can_be_thrown_away() {
        publishMisprint();
        revise(CORRECTION).statusCode(201);
        revise(CORRECTION).statusCode(409).body("possible", contains("PUBLICATION", "WITHDRAWAL", "DISCARD"));
        editor(tenant)
                .header("If-Match", "*")
                .delete(RULES + "/revisions/1")
                .then()
                .statusCode(404);
        editor(tenant).delete(RULES + "/revisions/2").then().statusCode(428);
        editor(tenant)
                .header("If-Match", "*")
                .delete(RULES + "/revisions/2")
                .then()
                .statusCode(204);
        editor(tenant)
                .header("If-Match", "*")
                .delete(RULES + "/revisions/2")
                .then()
                .statusCode(404);
        revise(CORRECTION).statusCode(201).body("number", equalTo(2));
    }

    @Test
    void a_draft_that_was_never_published_goes_without_a_trace() throws SQLException {
        press.keep(tenant, Drafts.of("rules", "A-1=Keep records"), Mode.STOP);
        editor(tenant).get(RULES).then().statusCode(200);
        editor(tenant)
                .header("If-Match", "*")
                .delete(RULES + "/revisions/1")
                .then()
                .statusCode(204);
        editor(tenant).get(RULES).then().statusCode(404);
        assertThat(Walls.asTenant(database, tenant, "select digest from edition_content where tenant <> '*'"))
                .isEmpty();
        press.publish(tenant, Drafts.of("rules", "A-1=Keep other records"));
        viewer(tenant).get(RULES + "/items/A-1").then().body("title", equalTo("Keep other records"));
    }

    @Test
    void what_is_there_is_refused_skipped_or_updated_as_asked() {
        var first = Drafts.of("rules", "A-1=Keep records");
        var second = Drafts.of("rules", "A-1=Keep other records");
        assertThat(press.keep(tenant, first, Mode.UPDATE).outcome()).isEqualTo(Outcome.CREATED);
        assertThatThrownBy(() -> press.keep(tenant, second, Mode.STOP)).isInstanceOf(EditionExists.class);
        assertThat(press.keep(tenant, first, Mode.STOP).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(press.keep(tenant, second, Mode.SKIP).outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(press.keep(tenant, first, Mode.UPDATE).outcome()).isEqualTo(Outcome.UNCHANGED);
        var updated = press.keep(tenant, second, Mode.UPDATE);
        assertThat(updated.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(updated.revision()).isEqualTo(1);
        editor(tenant).get(RULES + "/items/A-1").then().body("title", equalTo("Keep other records"));
        publication(editor(tenant), "rules").statusCode(200);
        assertThat(press.keep(tenant, second, Mode.UPDATE).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(press.keep(tenant, first, Mode.UPDATE).revision()).isEqualTo(2);
        viewer(tenant)
                .get(RULES + "/items")
                .then()
                .body("items", hasSize(2))
                .body("items[1].title", equalTo("Keep other records"));
    }

    @Test
    void a_built_in_name_cannot_be_taken() {
        var draft = Drafts.of("nisc-4-measures", "A-1=Keep records");
        assertThatThrownBy(() -> press.keep(tenant, draft, Mode.UPDATE)).isInstanceOf(EditionExists.class);
    }

    @Test
    void a_draft_that_breaks_the_rules_is_refused_with_its_places() {
        var draft = Drafts.of("rules", "A 1=Blank in the code");
        var orphan = Drafts.with(draft, Drafts.line("B-1", "none", 1, Kind.CONTROL, 1, "No parent"));
        assertThatThrownBy(() ->
                        press.keep(tenant, Drafts.with(orphan, orphan.items().getFirst()), Mode.STOP))
                .isInstanceOfSatisfying(
                        DraftUnfit.class,
                        unfit -> assertThat(unfit.members())
                                .containsEntry("places", List.of("/1/code", "/2/parent", "/3/code is there twice")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            update edition_revision set reason_en = 'x' returning edition   | is published and stands | a published revision
            delete from edition_revision returning edition                  | is published and stands | a published revision
            update edition_content set content = '' returning digest        | stands                  | content
            delete from edition_content returning digest                    | foreign key             | content that is needed
            update edition set state = 'DRAFT', published = null, drafted = 2 returning id | does not go back | its state
            delete from edition returning id                                | does not go back        | the edition
            update edition set superseded_by = id returning id              | check constraint        | succeeds itself
            update edition set abolished_on = '2020-01-01', effective_from = '2021-01-01' returning id | check constraint | dates
            """)
    void the_database_keeps_what_is_published_whoever_asks(String sql, String message, String what) {
        publishMisprint();
        var own = sql.replace(" returning", " where tenant = '" + tenant + "' returning");
        assertThatThrownBy(() -> Walls.asTenant(database, tenant, own)).hasMessageContaining(message);
    }
}
