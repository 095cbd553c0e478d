package shishin.assessment.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.assessment.World;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Mentions;
import shishin.platform.test.Tokens;
import shishin.platform.test.Walls;
import shishin.verifier.Main;

@QuarkusTest
class ErasureTest {

    private static final String LEDGER = "/api/v1/ledger";
    private static final String WAITING = "select id::text from ledger_waiting";

    @Inject
    DataSource database;

    private final String tenant = World.newTenant();

    @TempDir
    Path here;

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    /** Answers, a finding, evidence and its review, all by ada; then evidence by bob, the last in the ledger. */
    private String work() {
        var assessment = World.openAssessment(tenant, ",\"lead\":\"ada\",\"reviewers\":[\"ada\",\"bob\"]");
        World.answered(tenant, assessment, "1.1.1-1", "CONFORMS");
        var evidence = World.assessor(tenant)
                .body(World.evidence("check", "FAIL"))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Calls.as(Tokens.of("bob", tenant, "evidence:write"))
                .body(World.evidence("other", "PASS", Instant.now(), null, ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Walls.asTenant(database, tenant, WAITING).isEmpty());
        return evidence;
    }

    private UUID ask(String scope, String who) {
        var id = UUID.randomUUID();
        var asked = """
                {"erasureId":"%s","scope":"%s"%s,"at":"2026-04-01T09:00:00Z"}""".formatted(id, scope, who.replace("ID", id.toString()));
        for (int i = 0; i < 2; i++)
            Facts.tell(
                    "shishin.risk.v1",
                    "shishin.risk.erasure-requested.v1",
                    id.toString(),
                    id.toString(),
                    tenant,
                    asked);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !Walls.asTenant(
                                database, tenant, "select id::text from erasure where erased_at is not null")
                        .isEmpty());
        return id;
    }

    private String verify(String... more) {
        var said = new ByteArrayOutputStream();
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        var key = World.reader(tenant).get(LEDGER + "/keys").<String>path("keys[0].verifierKey");
        var words = List.of(
                "log",
                "http://localhost:%d/api/v1".formatted(port),
                "--key=" + key,
                "--checkpoint=" + here.resolve("kept"),
                "--entries",
                "--token=" + Tokens.of("vera", tenant, "audit:read"));
        var all = new java.util.ArrayList<>(words);
        all.addAll(List.of(more));
        Main.run(new PrintStream(said, true, StandardCharsets.UTF_8), all);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_person_is_forgotten_in_every_table_and_the_ledger_is_proven_by_its_hashes() throws SQLException {
        var evidence = work();
        assertThat(verify("--begin")).contains("BEGUN").doesNotContain("erased");
        assertThat(Mentions.of("ada", database, tenant)).isNotEmpty();
        try (var facts = new Facts("shishin.assessment.v1")) {
            var erasure = ask("PERSON", ",\"person\":\"ada\",\"pseudonym\":\"erased-ID\"");
            assertThat(Mentions.of("ada", database, tenant)).isEmpty();
            assertThat(Mentions.of("bob", database, tenant)).isNotEmpty();
            assertThat(facts.await(1, fact -> fact.key().equals(erasure.toString())))
                    .hasSize(1);
        }
        assertThat(verify()).contains("VERIFIED", "give the root of the checkpoint", "of them are erased");
        World.reader(tenant)
                .get(LEDGER + "/evidence/" + evidence + "/proof")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/entry-forgotten"));
        assertThat(Walls.asTenant(database, tenant, "select record from ledger_leaf where record is not null"))
                .isNotEmpty()
                .allMatch(record -> record.contains("\"by\":\"bob\""));
        World.reader(tenant).get(World.EVIDENCE + "/" + evidence).then().statusCode(200);
    }

    @Test
    void of_a_tenant_nothing_stays_but_the_hashes_of_its_ledger() throws SQLException {
        work();
        verify("--begin");
        assertThat(Calls.as(Tokens.of("officer", tenant, "tenant:export"))
                        .get("/api/v1/assessment-export")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .startsWith('P', 'K');
        ask("TENANT", "");
        assertThat(Mentions.tablesOf(database, tenant))
                .isSubsetOf(
                        "erasure",
                        "inbox",
                        "outbox",
                        "ledger_leaf",
                        "ledger_node",
                        "ledger_checkpoint",
                        "ledger_key",
                        "ledger_timestamp");
        assertThat(Walls.asTenant(database, tenant, "select subject || coalesce(record, '') from ledger_leaf"))
                .isNotEmpty()
                .allMatch(String::isEmpty);
        assertThat(verify()).contains("VERIFIED", "of them are erased");
    }
}
