package shishin.catalog.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.catalog.Drafts;
import shishin.catalog.Press;
import shishin.catalog.Readers;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Mentions;
import shishin.platform.test.Tokens;
import shishin.platform.test.Walls;

@QuarkusTest
class ErasureTest {

    private static final String STANDARDS = "/api/v1/standards";

    @Inject
    DataSource database;

    @Inject
    Press press;

    private final String tenant = Press.tenant();

    /** An edition of the tenant's own, published; a standard with a clause, adopted. */
    private void work() {
        press.publish(tenant, Drafts.of("rules", "A-1=Keep records", "A-2=Keep them long"));
        var standard = STANDARDS + "/"
                + Readers.editor(tenant)
                        .body("{\"title\":\"Ours\",\"edition\":\"nisc-4-measures\"}")
                        .post(STANDARDS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        Readers.editor(tenant)
                .header("If-None-Match", "*")
                .body("{\"title\":\"Rule\",\"text\":\"So it is.\",\"items\":[\"1.1.1-1\"]}")
                .put(standard + "/clauses/1")
                .then()
                .statusCode(201);
        Readers.editor(tenant)
                .header("If-Match", "*")
                .body("{\"label\":\"First\"}")
                .post(standard + "/editions")
                .then()
                .statusCode(201);
    }

    private void ask(String scope, String who) {
        var id = UUID.randomUUID();
        Facts.tell(
                "shishin.risk.v1",
                "shishin.risk.erasure-requested.v1",
                UUID.randomUUID().toString(),
                id.toString(),
                tenant,
                """
                {"erasureId":"%s","scope":"%s"%s,"at":"2026-04-01T09:00:00Z"}""".formatted(id, scope, who.replace("ID", id.toString())));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !Walls.asTenant(
                                database, tenant, "select id::text from erasure where erased_at is not null")
                        .isEmpty());
    }

    @Test
    void a_person_is_forgotten_in_every_table_also_in_what_was_published_and_adopted() throws SQLException {
        work();
        assertThat(Mentions.of("ada", database, tenant)).isNotEmpty();
        ask("PERSON", ",\"person\":\"ada\",\"pseudonym\":\"erased-ID\"");
        assertThat(Mentions.of("ada", database, tenant)).isEmpty();
        Readers.editor(tenant)
                .get("/api/v1/catalogs/rules/revisions/1")
                .then()
                .statusCode(200)
                .body("publishedBy", startsWith("erased-"));
        Readers.editor(tenant).get("/api/v1/catalogs/rules/items/A-1").then().body("title", equalTo("Keep records"));
    }

    @Test
    void who_changed_what_belongs_to_everybody_is_forgotten_there_too() throws SQLException {
        var other = Press.tenant();
        var own = "old-" + tenant;
        var others = "old-" + other;
        for (var by : List.of(tenant, other)) {
            var id = "old-" + by;
            press.keepForEverybody(by, Drafts.of(id, "A-1=Keep records"));
            Press.publication(Press.platformEditor(by), id).statusCode(200);
            Press.platformEditor(by)
                    .header("If-None-Match", "*")
                    .body("{\"entries\":[{\"from\":\"1.1.1-1\",\"to\":[\"A-1\"]}]}")
                    .put("/api/v1/catalogs/%s/successors/nisc-4-measures?owner=EVERYBODY".formatted(id))
                    .then()
                    .statusCode(201)
                    .body("updatedBy", equalTo(by + "/gaia"));
        }
        ask("PERSON", ",\"person\":\"gaia\",\"pseudonym\":\"erased-ID\"");
        assertThat(Mentions.of(tenant + "/gaia", database, "*")).isEmpty();
        Press.viewer(other)
                .get("/api/v1/catalogs/%s/revisions/1".formatted(own))
                .then()
                .body("draftedBy", startsWith("erased-"))
                .body("publishedBy", startsWith("erased-"));
        Press.viewer(other)
                .get("/api/v1/catalogs/%s/publication".formatted(others))
                .then()
                .body("changedBy", equalTo(other + "/gaia"));
    }

    @Test
    void a_tenant_takes_its_own_along_and_leaves_nothing() throws SQLException {
        work();
        var officer = Calls.as(Tokens.of("officer", tenant, "tenant:export"));
        assertThat(officer.get("/api/v1/catalog-export")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .startsWith('P', 'K');
        ask("TENANT", "");
        assertThat(Mentions.tablesOf(database, tenant)).isSubsetOf("erasure", "inbox", "outbox");
    }
}
