package shishin.assessment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.TestDatabase;

/** A decision that is entered again under its name. */
@QuarkusTest
class ClosedAgainTest {

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private void act(String assessment, String act) {
        World.assessor(tenant)
                .header("If-Match", "*")
                .body("{\"reason\":\"Once more\"}")
                .post(assessment + "/" + act)
                .then()
                .statusCode(200);
    }

    private Response proof(String assessment) {
        var subject = assessment.substring("/api/v1/".length()) + "/closure";
        return World.reader(tenant).get("/api/v1/ledger/proof?subject=" + subject);
    }

    private String proven(String assessment) {
        await().atMost(Duration.ofSeconds(20)).until(() -> proof(assessment).statusCode() == 200);
        return proof(assessment).asString().lines().skip(1).limit(1).toList().getFirst();
    }

    @Test
    void of_what_is_entered_again_the_entry_before_is_no_proof_any_more() throws SQLException {
        var assessment = World.openAssessment(tenant);
        act(assessment, "review");
        act(assessment, "closure");
        var first = proven(assessment);
        act(assessment, "reopening");
        act(assessment, "review");
        try (var writer = TestDatabase.as(TestDatabase.OWNER)) {
            holdTheLog(writer);
            act(assessment, "closure");
            proof(assessment).then().statusCode(404).body("type", endsWith("/not-yet-in-the-ledger"));
        }
        assertThat(proven(assessment)).isNotEqualTo(first);
    }

    /** As another writer does, until the connection ends. */
    private void holdTheLog(Connection connection) throws SQLException {
        try (var take = connection.prepareStatement("select pg_advisory_lock(hashtext('ledger'), hashtext(?))")) {
            take.setString(1, tenant);
            take.execute();
        }
    }
}
