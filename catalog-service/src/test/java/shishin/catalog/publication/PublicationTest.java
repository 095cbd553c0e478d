package shishin.catalog.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static shishin.catalog.Press.publication;
import static shishin.catalog.Press.viewer;
import static shishin.catalog.Readers.editor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.catalog.Drafts;
import shishin.catalog.Press;
import shishin.platform.test.Facts;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class PublicationTest {

    private static final String CATALOGS = "/api/v1/catalogs/";
    private static final String PUBLISHED = "shishin.catalog.edition-published.v1";
    private static final String WITHDRAWN = "shishin.catalog.edition-withdrawn.v1";

    @Inject
    Press press;

    @Inject
    DataSource database;

    private final Facts facts = new Facts("shishin.catalog.v1");
    private final String tenant = Press.tenant();

    @AfterEach
    void close() {
        facts.close();
    }

    private ValidatableResponse withdraw(String edition, String body) {
        return editor(tenant)
                .header("If-Match", "*")
                .body(body)
                .post(CATALOGS + edition + "/withdrawal")
                .then();
    }

    @Test
    void a_draft_is_there_for_editors_alone() {
        press.keep(tenant, Drafts.of("rules", "A-1=Keep records"), Mode.STOP);
        editor(tenant)
                .get(CATALOGS + "rules/items/A-1")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .header("Content-Language", "en")
                .body("title", equalTo("Keep records"))
                .body("kind", equalTo("CONTROL"))
                .body("phase", nullValue());
        viewer(tenant).get(CATALOGS + "rules").then().statusCode(404);
        viewer(tenant).get(CATALOGS + "rules/publication").then().statusCode(404);
        viewer(tenant).get("/api/v1/catalogs").then().body("items.id", not(hasItem("rules")));
        editor(tenant).get("/api/v1/catalogs").then().body("items.id", hasItem("rules"));
    }

    @Test
    void what_is_published_can_be_read_by_everybody_of_the_tenant_and_by_nobody_else() {
        press.publish(tenant, Drafts.of("rules", "A-1=Keep records", "A-1.1=Keep them long"));
        viewer(tenant)
                .get(CATALOGS + "rules")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, max-age=300")
                .body("state", equalTo("PUBLISHED"))
                .body("owner", equalTo("TENANT"))
                .body("revision", equalTo(1))
                .body("counts.groups", equalTo(1))
                .body("counts.controls", equalTo(2))
                .body("counts.itemsByLevel", equalTo(Map.of("1", 1, "2", 1)));
        viewer(tenant).get(CATALOGS + "rules/items?kind=CONTROL").then().body("items.code", contains("A-1", "A-1.1"));
        viewer(tenant)
                .get(CATALOGS + "rules/tree")
                .then()
                .body("roots[0].children[0].children.code", contains("A-1.1"));
        for (var path :
                new String[] {"", "/tree", "/items", "/items/A-1", "/publication", "/revisions", "/revisions/1"})
            editor("stranger").get(CATALOGS + "rules" + path).then().statusCode(404);
        editor("stranger").get("/api/v1/catalogs").then().body("items.id", not(hasItem("rules")));
        publication(editor("stranger"), "rules").statusCode(404);
    }

    @Test
    void a_publication_is_told_to_the_tenant_alone() {
        press.publish(tenant, Drafts.of("rules", "A-1=Keep records"));
        var told = facts.await(
                1, fact -> fact.type().equals(PUBLISHED) && fact.tenant().equals(tenant));
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().key()).isEqualTo("rules");
        assertThat(told.getFirst().data().at("/items/1/kind").asText()).isEqualTo("CONTROL");
        assertThat(told.getFirst().data().at("/items/1/phase").isNull()).isTrue();
    }

    @Test
    void of_many_who_publish_at_once_one_does() throws Exception {
        press.keep(tenant, Drafts.of("rules", "A-1=Keep records"), Mode.STOP);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var calls = IntStream.range(0, 6)
                    .mapToObj(i -> (Callable<Integer>) () -> editor(tenant)
                            .header("If-Match", "\"0\"")
                            .body("{}")
                            .post(CATALOGS + "rules/publication")
                            .statusCode())
                    .toList();
            var answers = threads.invokeAll(calls).stream().map(java.util.concurrent.Future::resultNow);
            assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412);
        }
        assertThat(facts.after(
                        Duration.ofSeconds(1),
                        fact -> fact.type().equals(PUBLISHED) && fact.tenant().equals(tenant)))
                .hasSize(1);
    }

    @Test
    void publishing_wants_the_version_that_was_read() {
        press.keep(tenant, Drafts.of("rules", "A-1=Keep records"), Mode.STOP);
        var path = CATALOGS + "rules/publication";
        editor(tenant).body("{}").post(path).then().statusCode(428);
        editor(tenant).header("If-Match", "\"7\"").body("{}").post(path).then().statusCode(412);
        var etag = editor(tenant)
                .get(path)
                .then()
                .body("possible", contains("PUBLICATION", "DISCARD"))
                .extract()
                .header("ETag");
        editor(tenant)
                .header("If-Match", etag)
                .body("{}")
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        publication(editor(tenant), "rules")
                .statusCode(409)
                .body("type", equalTo("/problems/edition-act-not-possible"))
                .body("possible", contains("REVISION", "WITHDRAWAL"));
    }

    @Test
    void the_same_publication_sent_again_gets_the_first_answer() {
        press.keep(tenant, Drafts.of("rules", "A-1=Keep records"), Mode.STOP);
        for (var replayed : new String[] {null, "true"})
            editor(tenant)
                    .header("Idempotency-Key", "once")
                    .header("If-Match", "\"0\"")
                    .body("{\"effectiveFrom\":\"2026-10-01\"}")
                    .post(CATALOGS + "rules/publication")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", equalTo(replayed))
                    .body("effectiveFrom", equalTo("2026-10-01"));
    }

    @Test
    void a_withdrawn_edition_stays_readable_names_its_successor_and_comes_back_no_more() {
        press.publish(tenant, Drafts.of("old", "A-1=Keep records"));
        press.publish(tenant, Drafts.of("new", "A-1=Keep records"));
        withdraw("old", "{\"abolishedOn\":\"2026-12-31\",\"supersededBy\":\"new\"}")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("possible", empty());
        viewer(tenant)
                .get(CATALOGS + "old")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("abolishedOn", equalTo("2026-12-31"))
                .body("supersededBy", equalTo("new"));
        var told = facts.await(
                1, fact -> fact.type().equals(WITHDRAWN) && fact.tenant().equals(tenant));
        assertThat(told.getFirst().data().get("supersededBy").asText()).isEqualTo("new");
        withdraw("old", "{\"abolishedOn\":\"2026-12-31\"}").statusCode(409);
        publication(editor(tenant), "old").statusCode(409);
        editor(tenant)
                .body("{\"title\":\"x\",\"edition\":\"old\"}")
                .post("/api/v1/standards")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-edition"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"abolishedOn":"2026-12-31","supersededBy":"no-such"} | unknown-successor          | there is none
            {"abolishedOn":"2026-12-31","supersededBy":"rules"}   | unknown-successor          | itself
            {"abolishedOn":"2020-01-01"}                          | abolished-before-effective | before it took effect
            {"supersededBy":"nisc-4-measures"}                    | invalid-content            | no date
            """)
    void a_withdrawal_that_makes_no_sense_is_refused(String body, String problem, String reason) {
        press.keep(tenant, Drafts.of("rules", "A-1=Keep records"), Mode.STOP);
        editor(tenant)
                .header("If-Match", "*")
                .body("{\"effectiveFrom\":\"2026-10-01\"}")
                .post(CATALOGS + "rules/publication")
                .then()
                .statusCode(200);
        withdraw("rules", body).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"publication", "withdrawal"})
    void what_comes_with_the_service_changes_only_with_a_release(String act) {
        var body = act.equals("publication") ? "{}" : "{\"abolishedOn\":\"2026-12-31\"}";
        editor(tenant)
                .header("If-Match", "*")
                .body(body)
                .post(CATALOGS + "nisc-4-measures/" + act)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/edition-built-in"));
        viewer(tenant)
                .get(CATALOGS + "nisc-4-measures/publication")
                .then()
                .statusCode(200)
                .body("owner", equalTo("EVERYBODY"))
                .body("possible", empty());
    }

    @Test
    void what_another_replica_changes_is_seen_soon() throws SQLException {
        press.publish(tenant, Drafts.of("rules", "A-1=Keep records"));
        viewer(tenant).get(CATALOGS + "rules").then().body("abolishedOn", nullValue());
        elsewhere("update edition set abolished_on = '2031-03-31', version = version + 1 where tenant = ?");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> viewer(tenant).get(CATALOGS + "rules").path("abolishedOn"), equalTo("2031-03-31"));
    }

    /** As another replica does it: committed, and nobody here is told. */
    private void elsewhere(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var wall = connection.prepareStatement("select set_config('shishin.tenant', ?, false)");
                var change = connection.prepareStatement(sql)) {
            wall.setString(1, tenant);
            wall.execute();
            change.setString(1, tenant);
            assertThat(change.executeUpdate()).isOne();
            wall.setString(1, "");
            wall.execute();
        }
    }
}
