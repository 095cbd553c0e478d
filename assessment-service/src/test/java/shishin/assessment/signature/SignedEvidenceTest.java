package shishin.assessment.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Tokens;

@QuarkusTest
class SignedEvidenceTest {

    private static final String KEYS = "/api/v1/signing-keys";
    private static final String STATEMENT = """
            {"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"app.jar","digest":{"sha256":"ab"}}],\
            "predicateType":"https://slsa.dev/provenance/v1","predicate":{"runDetails":{"builder":\
            {"id":"https://ci.example"},"metadata":{"finishedOn":"2026-11-02T08:59:30Z"}}}}""";

    private final String tenant = World.newTenant();
    private final Signing pipeline = Signing.ed25519("ci");

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private RequestSpecification admin(String who) {
        return Calls.as(Tokens.of("alice", who, "tenant:admin"));
    }

    private String trust(String more) {
        return admin(tenant)
                .body(pipeline.registration(more))
                .post(KEYS)
                .then()
                .statusCode(201)
                .body("algorithm", equalTo("ED25519"))
                .extract()
                .path("id");
    }

    private String observation(String check) {
        return World.evidence(check, "PASS", Instant.now(), null, "");
    }

    private static String wrapped(String jws) {
        return "{\"jws\":\"" + jws + "\"}";
    }

    @Test
    void what_is_signed_says_so_and_is_told_from_the_rest() {
        var key = trust("");
        var id = World.assessor(tenant)
                .body(wrapped(pipeline.jws(observation("signed"))))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201)
                .body("signature.state", equalTo("SIGNED"))
                .body("signature.keyId", equalTo("ci"))
                .body("signature.signer", equalTo("Pipeline"))
                .extract()
                .<String>path("id");
        World.reader(tenant)
                .get(World.EVIDENCE + "/" + id)
                .then()
                .body("signature.key", equalTo(key))
                .body("signature.verifiedAt", notNullValue());
        World.assessor(tenant)
                .body(observation("bare"))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201);
        World.reader(tenant)
                .get(World.EVIDENCE + "?signature=SIGNED")
                .then()
                .body("items.check", equalTo(java.util.List.of("signed")));
        World.reader(tenant)
                .get(World.EVIDENCE + "?signature=UNSIGNED")
                .then()
                .body("items.check", equalTo(java.util.List.of("bare")));
    }

    @Test
    void a_stream_and_its_facts_say_whether_somebody_vouches_for_the_latest() {
        trust("");
        var stream = World.assessor(tenant)
                .body(wrapped(pipeline.jws(observation("log").replace("PASS", "FAIL"))))
                .post(World.EVIDENCE)
                .<String>path("streamId");
        standsBy("SIGNED", stream);
        World.stream(tenant, observation("log").replace("PASS", "ERROR"))
                .post(World.EVIDENCE + "/batch")
                .then()
                .body(containsString("\"signature\":\"UNSIGNED\""));
        standsBy("UNSIGNED", stream);
        try (var facts = new Facts("shishin.assessment.v1")) {
            assertThat(facts.await(2, fact -> fact.key().equals(stream)))
                    .extracting(fact -> fact.data().path("signature").asText())
                    .containsExactly("SIGNED", "UNSIGNED");
        }
    }

    private void standsBy(String signature, String stream) {
        World.reader(tenant).get(World.STREAMS + "/" + stream).then().body("signature", equalTo(signature));
        for (var query : java.util.List.of("", "&item=1.1.1-1"))
            World.reader(tenant)
                    .get(World.STREAMS + "?signature=" + signature + query)
                    .then()
                    .body("items.id", contains(stream));
    }

    @Test
    void signed_and_bare_lines_stand_side_by_side_in_a_stream() {
        trust("");
        var stranger = Signing.ed25519("ci");
        var lines = String.join(
                "\n",
                wrapped(pipeline.jws(observation("a"))),
                observation("b"),
                wrapped(stranger.jws(observation("c"))),
                wrapped(pipeline.jws("{\"check\":\"d\"}")),
                "{\"jws\":7}");
        var answers = World.stream(tenant, lines)
                .post(World.EVIDENCE + "/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(answers.get(0)).contains("created");
        assertThat(answers.get(1)).contains("created");
        assertThat(answers.get(2)).contains("signature-refused", "BAD_SIGNATURE");
        assertThat(answers.get(3)).contains("observation-unfit", "/producer");
        assertThat(answers.get(4)).contains("invalid-line");
    }

    @Test
    void a_key_registered_for_some_agents_signs_for_no_other() {
        var key = trust(",\"agents\":[\"scanner\",\"backup\"]");
        World.reader(tenant).get(KEYS + "/" + key).then().body("agents", contains("scanner", "backup"));
        World.assessor(tenant)
                .body(wrapped(pipeline.jws(observation("own"))))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201);
        World.assessor(tenant)
                .body(wrapped(pipeline.jws(observation("lent").replace("\"scanner\"", "\"auditor\""))))
                .post(World.EVIDENCE)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/signature-refused"))
                .body("reason", equalTo("OF_ANOTHER_AGENT"));
    }

    @Test
    void a_revoked_key_is_not_believed_any_more() {
        var key = trust("");
        admin(tenant)
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"stolen\"}")
                .post(KEYS + "/" + key + "/revocation")
                .then()
                .statusCode(200)
                .body("revokedBy", equalTo("alice"));
        World.assessor(tenant)
                .body(wrapped(pipeline.jws(observation("late"))))
                .post(World.EVIDENCE)
                .then()
                .statusCode(422)
                .body("reason", equalTo("KEY_REVOKED"));
        admin(tenant)
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"again\"}")
                .post(KEYS + "/" + key + "/revocation")
                .then()
                .statusCode(409);
        admin(tenant).get(KEYS + "?revoked=true").then().body("items", hasSize(1));
    }

    @Test
    void an_attestation_counts_as_its_signer_s_word_or_not_at_all() {
        World.assessor(tenant).body("""
                        {"name":"Builds","check":{"kind":"PREFIX","text":"https://slsa.dev/"},"edition":"drill",\
                        "items":["1.1.1-1"]}""").post("/api/v1/evidence-rules").then().statusCode(201);
        var type = "application/vnd.in-toto+json";
        var signed = pipeline.dsse(type, STATEMENT, "Ed25519");
        var bare =
                signed.replaceAll("\"signatures\":\\[.*]", "\"signatures\":[]").replace("}\n", "}");
        attest(signed).body(containsString("signature-refused")).body(containsString("UNKNOWN_KEY"));
        trust("");
        attest(signed).body(containsString("\"signature\":\"SIGNED\"")).body(containsString("\"created\":1"));
        attest(bare).body(containsString("repeated"));
        World.reader(tenant)
                .get(World.EVIDENCE)
                .then()
                .body("items", hasSize(1))
                .body("items[0].signature.signer", equalTo("Pipeline"))
                .body("items[0].placedBy.version", equalTo(0))
                .body("items[0].placedBy.said", equalTo("PASS"));
    }

    private io.restassured.response.ValidatableResponse attest(String envelope) {
        return World.assessor(tenant)
                .contentType("application/octet-stream")
                .body(envelope.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(World.EVIDENCE + "/import/in-toto")
                .then()
                .statusCode(200);
    }

    @Test
    void keys_are_trusted_by_administrators_each_once_and_for_their_own_tenant() {
        var key = trust(",\"validUntil\":\"2099-01-01T00:00:00Z\"");
        admin(tenant).body(pipeline.registration("")).post(KEYS).then().statusCode(409);
        admin(tenant)
                .body(pipeline.registration(",\"validUntil\":\"2000-01-01T00:00:00Z\"")
                        .replace("\"ci\"", "\"x\""))
                .post(KEYS)
                .then()
                .statusCode(422);
        admin(tenant)
                .body("{\"keyId\":\"x\",\"signer\":\"y\",\"publicKey\":\"nonsense\"}")
                .post(KEYS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unfit-key"));
        World.assessor(tenant).body(pipeline.registration("")).post(KEYS).then().statusCode(403);
        World.reader(tenant).get(KEYS + "/" + key).then().statusCode(200).body("keyId", equalTo("ci"));
        var other = World.newTenant();
        World.reader(other).get(KEYS + "/" + key).then().statusCode(404);
        admin(other)
                .header("If-Match", "*")
                .body("{\"reason\":\"mine now\"}")
                .post(KEYS + "/" + key + "/revocation")
                .then()
                .statusCode(404);
        World.assessor(other)
                .body(wrapped(pipeline.jws(observation("theirs"))))
                .post(World.EVIDENCE)
                .then()
                .statusCode(422)
                .body("reason", equalTo("UNKNOWN_KEY"));
    }
}
