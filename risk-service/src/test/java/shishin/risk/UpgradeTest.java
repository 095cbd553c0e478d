package shishin.risk;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;
import shishin.platform.test.UpgradeCheck;

/** This module's database began as one of the last release, with rows in it, and was brought here by the service's start. */
@QuarkusTest
class UpgradeTest {

    private static final String TENANT = "last-release";

    @Inject
    Flyway flyway;

    @Test
    void what_the_last_release_wrote_is_read() {
        as("risk:read")
                .get("/api/v1/risks/01930000-0000-7000-8000-00000000b001")
                .then()
                .statusCode(200)
                .body("title", equalTo("Identified by the last release"));
        as("risk:read")
                .get("/api/v1/issues/01930000-0000-7000-8000-00000000a001")
                .then()
                .statusCode(200)
                .body("title", equalTo("連絡網が古い"));
    }

    @Test
    void a_fact_the_last_release_had_not_sent_yet_is_sent() {
        UpgradeCheck.whatTheLastReleaseHadNotSentIsSent(TENANT, "shishin.risk.issue-opened.v1");
    }

    @Test
    void what_was_released_stays_as_it_is() {
        UpgradeCheck.releasedMigrationsStayAsTheyAre(flyway);
    }

    @Test
    void the_code_of_the_last_release_still_finds_what_it_reads() throws SQLException {
        UpgradeCheck.theCodeOfTheLastReleaseStillFindsWhatItReads(flyway);
    }

    @Test
    void the_code_of_the_last_release_still_writes() throws SQLException {
        UpgradeCheck.theCodeOfTheLastReleaseStillWrites();
    }

    private static RequestSpecification as(String permission) {
        return Calls.as(Tokens.of("ada", TENANT, permission));
    }
}
