package shishin.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shishin.assessment.OscalValidity;
import shishin.assessment.World;

/** An assessment as OSCAL assessment results. */
@QuarkusTest
class ResultsTest {

    private static final String RESULT = "assessment-results.results[0].";

    private final String tenant = World.newTenant();

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    @Test
    void answers_are_observations_and_verdicts_are_findings(@TempDir java.nio.file.Path directory) throws Exception {
        var place = World.openAssessment(tenant);
        World.answered(tenant, place, "1.1.1-1", "CONFORMS");
        World.answered(tenant, place, "1.1.1-2", "DOES_NOT_CONFORM");
        World.answered(tenant, place, "1.1.1-1.1", "NOT_ASSESSED");
        var results = World.reader(tenant)
                .get(place + "/results")
                .then()
                .statusCode(200)
                .body(RESULT + "observations", hasSize(3))
                .body(RESULT + "findings.target.status.state", contains("satisfied", "not-satisfied"))
                .body(RESULT + "findings[0].target.target-id", equalTo("_1.1.1-1"))
                .extract()
                .asString();
        assertThat(OscalValidity.faults("ar", results)).isEmpty();
        assertThat(OscalValidity.broken(results, directory)).isEmpty();
    }

    @Test
    void an_assessment_without_answers_is_valid_too(@TempDir java.nio.file.Path directory) throws Exception {
        var place = World.openAssessment(tenant);
        var results = World.reader(tenant).get(place + "/results").asString();
        assertThat(OscalValidity.faults("ar", results)).isEmpty();
        assertThat(OscalValidity.broken(results, directory)).isEmpty();
    }
}
