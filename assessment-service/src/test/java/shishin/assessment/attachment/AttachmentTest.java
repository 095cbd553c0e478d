package shishin.assessment.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

@QuarkusTest
class AttachmentTest {

    private static final byte[] REPORT = "<script>alert('a report')</script>".getBytes(UTF_8);

    private final String tenant = World.newTenant();

    @Inject
    AttachmentConfig config;

    @Inject
    Sweeping sweeping;

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(byte[] content) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256(content)) + ":";
    }

    private ValidatableResponse send(String externalId, byte[] content, String digest) {
        var attachment = new MultiPartSpecBuilder(content)
                .controlName("attachment")
                .fileName("報告 \"1\".html")
                .mimeType("text/html")
                .header("Content-Digest", digest);
        return World.assessor(tenant)
                .contentType("multipart/form-data")
                .multiPart("observation", World.evidence("log", "PASS", Instant.EPOCH, externalId, ""))
                .multiPart(attachment.build())
                .post(World.EVIDENCE)
                .then();
    }

    private java.nio.file.Path kept(byte[] content) {
        var name = HexFormat.of().formatHex(sha256(content));
        return config.folder().resolve(tenant).resolve(name.substring(0, 2)).resolve(name);
    }

    @Test
    void what_comes_with_an_observation_is_served_as_a_download_and_nothing_else() {
        var id = send("1", REPORT, digest(REPORT))
                .statusCode(201)
                .body("attachment.sha256", equalTo(HexFormat.of().formatHex(sha256(REPORT))))
                .body("attachment.mediaType", equalTo("text/html"))
                .body("attachment.size", equalTo(REPORT.length))
                .extract()
                .<String>path("id");
        var answer = World.reader(tenant)
                .get(World.EVIDENCE + "/" + id + "/attachment")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", containsString("attachment; filename*=UTF-8''"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Digest", digest(REPORT))
                .extract()
                .asByteArray();
        assertThat(answer).isEqualTo(REPORT);
    }

    @Test
    void the_same_content_is_kept_once_and_the_same_observation_is_the_same() {
        var id = send("1", REPORT, digest(REPORT)).statusCode(201).extract().<String>path("id");
        send("1", REPORT, digest(REPORT)).statusCode(200).body("id", equalTo(id));
        var more = "another report".getBytes(UTF_8);
        send("1", more, digest(more)).statusCode(409);
        send("2", REPORT, digest(REPORT)).statusCode(201);
        assertThat(kept(REPORT)).exists();
        World.reader(tenant).get(World.EVIDENCE).then().body("items", hasSize(2));
    }

    @Test
    void what_arrives_is_what_was_sent_or_nothing() {
        send("1", REPORT, digest("something else".getBytes(UTF_8)))
                .statusCode(422)
                .body("type", equalTo("/problems/digest-mismatch"));
        send("1", REPORT, "md5=:abc:").statusCode(400).body("type", equalTo("/problems/invalid-content-digest"));
        assertThat(kept(REPORT)).doesNotExist();
        World.reader(tenant).get(World.EVIDENCE).then().body("items", hasSize(0));
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() {
        World.assessor(tenant)
                .contentType("multipart/form-data")
                .multiPart("observation", "{}")
                .multiPart("attachment", "a", new byte[(int) config.largest().asLongValue() + (2 << 20)])
                .post(World.EVIDENCE)
                .then()
                .statusCode(413);
        World.assessor(tenant)
                .contentType("multipart/form-data")
                .multiPart("observation", World.evidence("log", "PASS"))
                .post(World.EVIDENCE)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/part-missing"));
    }

    private ValidatableResponse sendFiles(byte[] observation) {
        return World.assessor(tenant)
                .contentType("multipart/form-data")
                .multiPart("observation", "observation.json", observation)
                .multiPart("attachment", "report.html", REPORT)
                .post(World.EVIDENCE)
                .then();
    }

    @Test
    void the_observation_may_be_a_file_and_the_attachment_must() {
        sendFiles(World.evidence("log", "PASS").getBytes(UTF_8)).statusCode(201);
        sendFiles(new byte[(1 << 20) + 1]).statusCode(413);
        World.assessor(tenant)
                .contentType("multipart/form-data")
                .multiPart("observation", World.evidence("log", "PASS"))
                .multiPart("attachment", "no file")
                .post(World.EVIDENCE)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/part-missing"));
    }

    @Test
    void where_nothing_can_be_kept_nothing_is_taken() throws IOException {
        Files.createDirectories(config.folder());
        Files.writeString(config.folder().resolve(tenant), "in the way");
        send("1", REPORT, digest(REPORT)).statusCode(503).body("type", equalTo("/problems/storage-away"));
        World.reader(tenant).get(World.EVIDENCE).then().body("items", hasSize(0));
    }

    @Test
    void another_tenants_attachment_is_not_there() {
        var id = send("1", REPORT, digest(REPORT)).extract().<String>path("id");
        World.reader(World.newTenant())
                .get(World.EVIDENCE + "/" + id + "/attachment")
                .then()
                .statusCode(404);
        var bare = World.assessor(tenant)
                .body(World.evidence("bare", "PASS"))
                .post(World.EVIDENCE)
                .then()
                .extract()
                .<String>path("id");
        World.reader(tenant)
                .get(World.EVIDENCE + "/" + bare + "/attachment")
                .then()
                .statusCode(404);
    }

    @ActivateRequestContext
    int sweep(Instant touchedBefore) {
        return sweeping.sweep(touchedBefore);
    }

    @Test
    void what_no_evidence_refers_to_is_taken_away_in_time() throws IOException {
        var id = send("1", REPORT, digest(REPORT)).extract().<String>path("id");
        var orphan = ("orphan of " + tenant).getBytes(UTF_8);
        send("1", orphan, digest(orphan)).statusCode(409);
        assertThat(kept(orphan)).exists();
        sweep(Instant.now().minusSeconds(60));
        assertThat(kept(orphan)).as("within its time of grace").exists();
        assertThat(sweep(Instant.now().plusSeconds(60))).isPositive();
        assertThat(kept(orphan)).doesNotExist();
        assertThat(Files.readAllBytes(kept(REPORT))).isEqualTo(REPORT);
        World.reader(tenant)
                .get(World.EVIDENCE + "/" + id + "/attachment")
                .then()
                .statusCode(200);
    }
}
