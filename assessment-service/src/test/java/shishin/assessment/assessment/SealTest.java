package shishin.assessment.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;

/** What a closed assessment is sealed with. */
@QuarkusTest
class SealTest {

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private byte[] content(String place) {
        return World.reader(tenant).get(place + "/content").asByteArray();
    }

    @Test
    void anybody_can_make_the_digest_again_and_the_ledger_proves_it() throws NoSuchAlgorithmException {
        var place = World.openAssessment(tenant);
        World.answered(tenant, place, "1.1.1-1", "CONFORMS");
        World.act(tenant, place, "review", 1).statusCode(200);
        var digest =
                World.act(tenant, place, "closure", 2).statusCode(200).extract().<String>path("contentDigest");
        var content = content(place);
        var made = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertThat("sha256:" + made).isEqualTo(digest);
        assertThat(new String(content, UTF_8).lines())
                .hasSize(2)
                .last()
                .satisfies(line -> assertThat(line).contains("\"item\":\"1.1.1-1\"", "\"approval\":\"NOT_SUBMITTED\""));
        var subject = place.substring("/api/v1/".length()) + "/closure";
        await().until(() -> World.reader(tenant)
                        .get("/api/v1/ledger/proof?subject=" + subject)
                        .statusCode()
                == 200);
    }

    @Test
    void answers_stay_readable_as_they_were_closed() {
        var place = World.openAssessment(tenant);
        World.answered(tenant, place, "1.1.1-1", "CONFORMS");
        World.act(tenant, place, "review", 1).statusCode(200);
        World.act(tenant, place, "closure", 2).statusCode(200);
        var before = content(place);
        var closed = World.reader(tenant).get(place + "/acts").<String>path("items[2].at");
        World.assessor(tenant)
                .header("If-Match", "\"3\"")
                .body("{\"reason\":\"A host was forgotten\"}")
                .post(place + "/reopening")
                .then()
                .statusCode(200);
        World.assessor(tenant)
                .header("If-Match", "\"0\"")
                .body(World.answer("PARTIAL"))
                .put(place + "/answers/1.1.1-1")
                .then()
                .statusCode(200);
        World.reader(tenant).get(place + "/answers?asOf=" + closed).then().body("items[0].result", equalTo("CONFORMS"));
        assertThat(content(place)).isNotEqualTo(before);
    }
}
