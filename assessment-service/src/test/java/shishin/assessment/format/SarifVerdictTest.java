package shishin.assessment.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SarifVerdictTest {

    private static List<String> verdicts(String rules, String more) throws IOException {
        return Read.text(new Sarif(), """
                {"runs":[{"tool":{"driver":{"name":"T","rules":[%s]},
                "extensions":[{"name":"E","rules":[{"id":"x0"},{"id":"x1"}]}]}%s}]}""".formatted(rules, more)).verdicts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"results\":null", ",\"results\":{}"})
    void a_run_without_results_was_not_made_and_tells_nothing(String results) throws IOException {
        assertThat(verdicts("{\"id\":\"a\"}", results)).isEmpty();
    }

    @Test
    void a_run_with_no_result_found_nothing_but_by_rules_that_were_off() throws IOException {
        assertThat(verdicts(
                        "{\"id\":\"a\"},{\"id\":\"b\",\"defaultConfiguration\":{\"enabled\":false}}",
                        ",\"results\":[]"))
                .containsExactly("T a PASS null", "T x0 PASS null", "T x1 PASS null");
    }

    @Test
    void a_result_of_a_part_of_a_rule_speaks_of_the_rule() throws IOException {
        var rule = "{\"id\":\"CA1000\",\"properties\":{\"security-severity\":\"9.1\"}}";
        assertThat(verdicts(rule, ",\"results\":[{\"ruleId\":\"CA1000/1\"}]"))
                .containsExactly("T CA1000/1 FAIL CRITICAL", "T x0 PASS null", "T x1 PASS null");
    }

    @Test
    void a_place_among_the_rules_is_one_of_the_component_named() throws IOException {
        assertThat(verdicts(
                        "{\"id\":\"a\"},{\"id\":\"b\"}",
                        ",\"results\":[{\"rule\":{\"index\":1,\"toolComponent\":{\"index\":0}}}]"))
                .containsExactly("T x1 FAIL MEDIUM", "T a PASS null", "T b PASS null", "T x0 PASS null");
    }

    @ParameterizedTest
    @CsvSource({
        "{}, NOT_APPLICABLE",
        "{\"status\":\"accepted\"}, NOT_APPLICABLE",
        "{\"status\":\"rejected\"}, FAIL",
        "{\"status\":\"underReview\"}, FAIL",
    })
    void only_an_accepted_suppression_takes_a_result_away(String suppression, String verdict) throws IOException {
        var results = ",\"results\":[{\"ruleId\":\"a\",\"suppressions\":[%s]}]".formatted(suppression);
        assertThat(verdicts("{\"id\":\"a\"}", results).getFirst()).startsWith("T a " + verdict);
    }

    @Test
    void what_is_gone_since_the_baseline_is_found_no_more() throws IOException {
        assertThat(verdicts("{\"id\":\"a\"}", ",\"results\":[{\"ruleId\":\"a\",\"baselineState\":\"absent\"}]"))
                .containsExactly("T a PASS null", "T x0 PASS null", "T x1 PASS null");
    }
}
