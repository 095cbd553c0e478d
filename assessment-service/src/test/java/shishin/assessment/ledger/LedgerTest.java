package shishin.assessment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.assessment.World;
import shishin.platform.test.TestDatabase;
import shishin.platform.test.Tokens;
import shishin.platform.test.Walls;
import shishin.verifier.Checkpoint;
import shishin.verifier.Merkle;
import shishin.verifier.Proof;
import shishin.verifier.Refuted;
import shishin.verifier.VerifierKey;

@QuarkusTest
class LedgerTest {

    private static final String LEDGER = "/api/v1/ledger";

    private final String tenant = World.newTenant();

    @Inject
    DataSource database;

    @Inject
    Timestamping timestamping;

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private VerifierKey key() {
        return VerifierKey.parse(
                World.reader(tenant).get(LEDGER + "/keys").then().extract().path("keys[0].verifierKey"));
    }

    private String send(String check, String result) {
        return World.assessor(tenant)
                .body(World.evidence(check, result))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Checkpoint checkpoint() {
        return Checkpoint.open(
                World.reader(tenant)
                        .get(LEDGER + "/checkpoint")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString(),
                key());
    }

    private Checkpoint grownTo(long size) {
        await().atMost(Duration.ofSeconds(20)).until(() -> checkpoint().size() >= size);
        return checkpoint();
    }

    private Proof proof(String path) {
        return Proof.open(
                World.reader(tenant)
                        .get(LEDGER + path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString(),
                key());
    }

    private Response tile(String path) {
        return tile(tenant, path);
    }

    /** Without the contract: its templates know no path of several steps. */
    private static Response tile(String whose, String path) {
        var token = Tokens.of("vera", whose, "audit:read");
        return RestAssured.given().header("Authorization", "Bearer " + token).get(LEDGER + path);
    }

    @Test
    void a_ledger_without_entries_has_a_signed_checkpoint_too() {
        assertThat(checkpoint().size()).isZero();
        assertThat(checkpoint().head().root()).isEqualTo(Merkle.root(List.of()));
        assertThat(checkpoint().origin()).endsWith("/" + tenant);
    }

    @Test
    void evidence_is_proven_and_a_changed_letter_is_noticed() {
        var id = send("proof", "PASS");
        grownTo(1);
        var entry =
                shishin.verifier.Entry.read(proof("/evidence/" + id + "/proof").leaf());
        var evidence = World.reader(tenant).get(World.EVIDENCE + "/" + id).asString();
        entry.requireEvidence(evidence);
        assertThat(entry.by()).isEqualTo("ada");
        assertThatThrownBy(() -> entry.requireEvidence(evidence.replace("PASS", "FAIL")))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining("changed");
        World.assessor(tenant)
                .header("If-Match", "*")
                .body("{\"decision\":\"DISPUTED\",\"reason\":\"So not\"}")
                .post(World.EVIDENCE + "/" + id + "/review")
                .then()
                .statusCode(200);
        entry.requireEvidence(
                World.reader(tenant).get(World.EVIDENCE + "/" + id).asString());
    }

    @Test
    void evidence_sent_again_or_tried_out_or_refused_is_not_entered_again() {
        var now = Instant.now();
        var line = World.evidence("again", "FAIL", now, "1", "");
        var other = World.evidence("again", "PASS", now, "1", "");
        for (var sent : List.of(line, line, other, line + "\n" + line))
            World.stream(tenant, sent).post(World.EVIDENCE + "/batch").then().statusCode(200);
        World.stream(tenant, World.evidence("again", "PASS"))
                .post(World.EVIDENCE + "/batch?dryRun=true")
                .then()
                .statusCode(200);
        grownTo(1);
        send("last", "PASS");
        assertThat(grownTo(2).size()).isEqualTo(2);
    }

    @Test
    void the_log_grows_over_many_tiles_and_every_checkpoint_begins_the_next() {
        var before = new java.util.ArrayList<Checkpoint>();
        for (int round = 0; round < 3; round++) {
            int from = round * 250;
            var lines = IntStream.range(from, from + 250)
                    .mapToObj(i -> World.evidence("c" + i % 9, "PASS", Instant.now(), "x" + i, ""))
                    .collect(Collectors.joining("\n"));
            World.stream(tenant, lines).post(World.EVIDENCE + "/batch").then().statusCode(200);
            before.add(grownTo(from + 250L));
        }
        var last = before.getLast();
        for (var earlier : before) {
            var proof = World.reader(tenant)
                    .get(LEDGER + "/consistency?from=%d&to=%d".formatted(earlier.size(), last.size()))
                    .then()
                    .statusCode(200)
                    .extract()
                    .<List<String>>path("hashes");
            Merkle.requireConsistent(
                    earlier.head(),
                    last.head(),
                    proof.stream().map(java.util.Base64.getDecoder()::decode).toList());
        }
        World.reader(tenant)
                .get(LEDGER + "/checkpoint?size=" + before.getFirst().size())
                .then()
                .statusCode(200)
                .body(equalTo(before.getFirst().note()));
        assertThat(tile("/tile/0/001").asByteArray()).hasSize(256 * 32);
        assertThat(tile("/tile/1/000.p/2").asByteArray()).hasSize(2 * 32);
        tile("/tile/1/000.p/3").then().statusCode(404);
        tile("/tile/entries/002.p/238").then().statusCode(200);
    }

    @Test
    void decisions_are_entered_too() {
        var assessment = World.openAssessment(tenant);
        World.answered(tenant, assessment, "1.1.1-1", "CONFORMS");
        var name = assessment.substring("/api/v1/".length());
        for (var act : List.of("review", "closure"))
            World.assessor(tenant)
                    .header("If-Match", "*")
                    .post(assessment + "/" + act)
                    .then()
                    .statusCode(200);
        grownTo(2);
        var answer = shishin.verifier.Entry.read(
                proof("/proof?subject=" + name + "/answers/1.1.1-1/revisions/1").leaf());
        assertThat(answer.kind()).isEqualTo("answer");
        assertThat(shishin.verifier.Entry.read(
                                proof("/proof?subject=" + name + "/closure").leaf())
                        .kind())
                .isEqualTo("closure");
    }

    @Test
    void the_latest_checkpoint_is_stamped_once() throws Exception {
        send("stamped", "PASS");
        var size = grownTo(1).size();
        try (var authority = new TestAuthority()) {
            stamp(authority.place());
            stamp(authority.place());
            World.reader(tenant)
                    .get(LEDGER + "/timestamps")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].size", equalTo((int) size))
                    .body("items[0].authority", equalTo(authority.place().toString()));
        }
    }

    @ActivateRequestContext
    void stamp(URI authority) {
        timestamping.stamp(authority);
    }

    @Test
    void another_tenants_entries_are_not_there() {
        var id = send("secret", "PASS");
        grownTo(1);
        var other = World.newTenant();
        World.reader(other).get(LEDGER + "/evidence/" + id + "/proof").then().statusCode(404);
        World.reader(other).get(LEDGER + "/checkpoint").then().body(containsString("\n0\n"));
        tile(other, "/tile/0/000.p/1").then().statusCode(404);
        World.reader(other).get(LEDGER + "/timestamps").then().body("items", hasSize(0));
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        World.reader(tenant)
                .get(LEDGER + "/consistency?from=0&to=1")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/not-a-size-of-the-ledger"));
        World.reader(tenant).get(LEDGER + "/consistency?from=-1").then().statusCode(400);
        tile("/tile/9/000").then().statusCode(404);
        World.reader(tenant).get(LEDGER + "/proof?subject=nothing").then().statusCode(404);
        World.reader(tenant).get(LEDGER + "/proof").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_leaf set record = 'x'",
                "delete from ledger_leaf",
                "truncate ledger_leaf",
                "update ledger_node set hash = hash",
                "delete from ledger_checkpoint",
                "update ledger_key set since = 0",
                "delete from ledger_timestamp",
            })
    void nothing_in_the_log_can_be_changed(String sql) {
        assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asOwner(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("the ledger only grows");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (var connection = TestDatabase.as(TestDatabase.OWNER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void the_walls_stand() throws SQLException {
        Walls.stand(database);
    }
}
