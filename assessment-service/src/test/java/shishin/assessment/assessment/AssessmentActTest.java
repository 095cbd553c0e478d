package shishin.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentActTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DRAFT,     '[opening]'",
        "OPEN,      '[review]'",
        "IN_REVIEW, '[closure, reopening]'",
        "CLOSED,    '[reopening]'",
    })
    void each_state_leads_on_to_few_others(AssessmentState state, String possible) {
        assertThat(AssessmentAct.possible(state)).hasToString(possible);
    }
}
