package shishin.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.RoundTrips;
import shishin.assessment.World;

@QuarkusTest
class AnswerRoundTripTest {

    private static final String ITEM = "1.1.1-1.1";

    private final String tenant = World.newTenant();

    @BeforeEach
    void guideline() {
        World.knowTheGuideline();
    }

    @Test
    void a_first_answer_costs_four_round_trips_with_its_entry_in_the_ledger_and_its_fact() {
        assertThat(IntStream.range(0, 10)
                        .map(i -> first(World.openAssessment(tenant)))
                        .min())
                .as("the assessment and what stands, the answer, its entry and its fact, commit")
                .hasValue(4);
    }

    @Test
    void the_next_to_the_same_item_costs_two_more_to_load_and_supersede_the_one_before() {
        assertThat(IntStream.range(0, 10)
                        .map(i -> next(World.openAssessment(tenant)))
                        .min())
                .hasValue(6);
    }

    private int first(String assessment) {
        return RoundTrips.of(() -> World.answered(tenant, assessment, ITEM, "CONFORMS"));
    }

    private int next(String assessment) {
        first(assessment);
        return RoundTrips.of(() -> World.assessor(tenant)
                .header("If-Match", "*")
                .body(World.answer("PARTIAL"))
                .put(assessment + "/answers/" + ITEM)
                .then()
                .statusCode(200));
    }
}
