package shishin.risk.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import shishin.platform.language.Language;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.watch.Watch;

/** Models as they are written in a request. */
class QuantityTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RATE = "{'kind': 'FIXED', 'value': 0.5}";
    private static final String PERT = "{'kind': 'LAW', 'law': {'kind': 'PERT', 'min': 10, 'mode': 30, 'max': 150}}";

    static {
        new FigureAsTold().customize(JSON);
    }

    private final Calculation calculation = new Calculation(JSON);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'kind': 'FIXED', 'value': 40}                                                     | 40
            {'kind': 'UNIFORM', 'min': 20, 'max': 60}                                          | 40
            {'kind': 'PERT', 'min': 10, 'mode': 30, 'max': 110}                                | 40
            {'kind': 'LOGNORMAL_90', 'low': 10, 'high': 100}                                   | 40.401
            {'kind': 'LOGNORMAL', 'mu': 3, 'sigma': 1}                                         | 33.115
            {'kind': 'GAMMA', 'shape': 2, 'scale': 20}                                         | 40
            {'kind': 'EXPONENTIAL', 'mean': 40}                                                | 40
            {'kind': 'EMPIRICAL', 'values': [20, 40, 60]}                                      | 40
            {'kind': 'PARETO_TAIL', 'body': {'kind': 'EXPONENTIAL', 'mean': 40}, 'threshold': 1000, 'shape': 0.1, 'scale': 1} | 40
            {'kind': 'PARETO_TAIL', 'body': {'kind': 'GAMMA', 'shape': 2, 'scale': 20}, 'threshold': 600, 'shape': 0.1, 'scale': 1} | 40
            {'kind': 'PARETO_TAIL', 'body': {'kind': 'LOGNORMAL', 'mu': 3, 'sigma': 1}, 'threshold': 9000, 'shape': 0.1, 'scale': 1} | 33.115
            {'kind': 'PARETO_TAIL', 'body': {'kind': 'LOGNORMAL_90', 'low': 10, 'high': 100}, 'threshold': 9000, 'shape': 0.1, 'scale': 1} | 40.401
            """)
    void every_law_has_the_mean_of_its_formula(String law, double mean) {
        var result = calculation.answer(risk(
                "{'kind': 'POISSON', 'rate': {'kind': 'FIXED', 'value': 1}}", "{'kind': 'LAW', 'law': " + law + "}"));
        assertThat(result.result().mean().value()).isCloseTo(mean, within(0.01));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'kind': 'POISSON', 'rate': {'kind': 'PERT', 'min': 0.1, 'mode': 0.5, 'max': 0.9}}                     | 0.5
            {'kind': 'NEGATIVE_BINOMIAL', 'rate': {'kind': 'FIXED', 'value': 2}, 'size': 1.5}                      | 2
            {'kind': 'BERNOULLI', 'rate': {'kind': 'FIXED', 'value': 0.1}}                                         | 0.1
            {'kind': 'THREATS', 'threats': {'kind': 'FIXED', 'value': 4}, 'susceptibility': {'kind': 'UNIFORM', 'min': 0, 'max': 0.5}} | 1
            {'kind': 'THREATS', 'threats': {'kind': 'FIXED', 'value': 4}, 'capability': {'kind': 'UNIFORM', 'min': 0, 'max': 1}, 'resistance': {'kind': 'FIXED', 'value': 0.75}} | 1
            {'kind': 'OBSERVED', 'observed': {'priorShape': 2, 'priorYears': 4, 'events': 3, 'years': 2}}          | 0.8333333
            """)
    void every_frequency_has_its_events_a_year(String frequency, double events) {
        var result = calculation.answer(risk(frequency, "{'kind': 'LAW', 'law': {'kind': 'EXPONENTIAL', 'mean': 1}}"));
        assertThat(result.result().mean().value()).isCloseTo(events, within(1e-3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'kind': 'FORMS', 'primary': {'RESPONSE': {'kind': 'FIXED', 'value': 10}}, 'secondary': {'REPUTATION': {'kind': 'FIXED', 'value': 100}}, 'secondaryProbability': 0.2} | 30
            {'kind': 'MIXTURE', 'parts': [{'weight': 0.9, 'law': {'kind': 'FIXED', 'value': 10}}, {'weight': 0.1, 'law': {'kind': 'FIXED', 'value': 210}}]} | 30
            {'kind': 'LAW', 'law': {'kind': 'FIXED', 'value': 100}, 'insurance': {'deductible': 20, 'limit': 70}} | 30
            """)
    void every_severity_has_its_mean(String severity, double mean) {
        var result = calculation.answer(risk("{'kind': 'POISSON', 'rate': {'kind': 'FIXED', 'value': 1}}", severity));
        assertThat(result.result().mean().value()).isCloseTo(mean, within(0.01));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'kind': 'POISSON'} | {'kind': 'LAW', 'law': {'kind': 'FIXED', 'value': 1}} | /quantity/frequency/rate | EMPTY
            {'kind': 'POISSON', 'rate': {'kind': 'FIXED'}} | {'kind': 'LAW', 'law': {'kind': 'FIXED', 'value': 1}} | /quantity/frequency/rate/value | EMPTY
            {'kind': 'POISSON', 'rate': {'kind': 'FIXED', 'value': -1}} | {'kind': 'LAW', 'law': {'kind': 'FIXED', 'value': 1}} | /quantity/frequency/rate/value | NEGATIVE
            {'kind': 'POISSON', 'rate': {'kind': 'FIXED', 'value': 1}} | {'kind': 'LAW'} | /quantity/severity/law | EMPTY
            {'kind': 'POISSON', 'rate': {'kind': 'FIXED', 'value': 1}} | {'kind': 'LAW', 'law': {'kind': 'FIXED', 'value': 1e30}} | /quantity/severity/law | OUT_OF_RANGE
            {'kind': 'POISSON', 'rate': {'kind': 'FIXED', 'value': 1}} | {'kind': 'MIXTURE', 'parts': [{'weight': 1, 'law': {'kind': 'PERT', 'min': 5, 'mode': 1, 'max': 9}}]} | /quantity/severity/parts/0/law/mode | OUT_OF_ORDER
            {'kind': 'POISSON', 'rate': {'kind': 'FIXED', 'value': 1}} | {'kind': 'MIXTURE', 'parts': [{'weight': 2, 'law': {'kind': 'FIXED', 'value': 1}}]} | /quantity/severity/parts/0/weight | NOT_A_PROBABILITY
            {'kind': 'POISSON', 'rate': {'kind': 'FIXED', 'value': 1}} | {'kind': 'LAW', 'law': {'kind': 'PARETO_TAIL', 'body': {'kind': 'GAMMA', 'shape': -1, 'scale': 1}, 'threshold': 1, 'shape': 0.1, 'scale': 1}} | /quantity/severity/law/body/shape | NOT_POSITIVE
            {'kind': 'POISSON', 'rate': {'kind': 'FIXED', 'value': 1}} | {'kind': 'FORMS', 'primary': {'RESPONSE': {'kind': 'EXPONENTIAL', 'mean': 0}}} | /quantity/severity/primary/RESPONSE/mean | NOT_POSITIVE
            {'kind': 'POISSON', 'rate': {'kind': 'FIXED', 'value': 1}} | {'kind': 'LAW', 'law': {'kind': 'FIXED', 'value': 1}, 'insurance': {'deductible': 1, 'limit': 0}} | /quantity/severity/insurance/limit | NOT_POSITIVE
            {'kind': 'THREATS', 'threats': {'kind': 'FIXED', 'value': 1}, 'susceptibility': {'kind': 'FIXED', 'value': 2}} | {'kind': 'LAW', 'law': {'kind': 'FIXED', 'value': 1}} | /quantity/frequency/susceptibility | NOT_A_PROBABILITY
            """)
    void what_is_at_fault_is_found_where_the_caller_wrote_it(
            String frequency, String severity, String pointer, Fault fault) {
        refused(() -> calculation.answer(risk(frequency, severity)), pointer, fault);
    }

    @Test
    void what_binds_scenarios_is_checked_before_anything_is_computed() {
        var two = "'scenarios': [" + scenario("a") + ", " + scenario("b") + "]";
        refused(two + ", 'correlation': [[1, 2], [2, 1]]", "{}", "", "/model/correlation", Fault.NOT_A_CORRELATION);
        refused(
                two + ", 'correlation': [[1, 0.5], [0.5, 1]]",
                "{'engine': 'EXACT'}",
                "",
                "/run/engine",
                Fault.DEPENDENT);
        refused(
                two + ", 'correlation': [[1, 0.5], [0.5, 1]]",
                "{'sensitivity': true}",
                "",
                "/run/sensitivity",
                Fault.DEPENDENT);
        var cause = ", 'causes': [{'name': '%s', 'frequency': {'kind': 'POISSON', 'rate': " + RATE
                + "}, 'hits': {'%s': 0.5}}]";
        refused(two + cause.formatted("quake", "c"), "{}", "", "/model/causes", Fault.OUT_OF_RANGE);
        refused(two + cause.formatted("a", "b"), "{}", "", "/model/causes", Fault.NAMED_TWICE);
        var with = ", 'control': {'cost': 1, 'years': 5, 'with': {'scenarios': [%s]}}";
        refused(
                "'scenarios': [" + scenario("a") + "]",
                "{}",
                with.formatted(scenario("b")),
                "/control/with/scenarios",
                Fault.OTHER_NAMES);
        refused(
                "'scenarios': [" + scenario("a") + "]",
                "{'trials': 9000000}",
                with.formatted(scenario("a")),
                "/run/trials",
                Fault.TOO_MANY);
        var busy = scenario("a").replace("0.5", "500000");
        refused(
                "'scenarios': [" + busy + "]",
                "{'engine': 'MONTE_CARLO', 'trials': 100000000}",
                "",
                "/run/trials",
                Fault.TOO_MANY);
    }

    @Test
    void the_small_is_answered_at_once_and_the_rest_is_not() {
        var one = "'scenarios': [" + scenario("a") + "]";
        assertThat(calculation.atOnce(question(one, "{}", ""))).isPresent();
        assertThat(calculation.atOnce(question(one, "{'engine': 'MONTE_CARLO', 'trials': 100000}", "")))
                .isPresent();
        assertThat(calculation.atOnce(question(one, "{'engine': 'MONTE_CARLO', 'trials': 10000000}", "")))
                .isEmpty();
        assertThat(calculation.atOnce(question(one.replace("0.5", "900000"), "{'accuracy': 0.000001}", "")))
                .isEmpty();
        var compared = scenario("%s").replace("'POISSON', 'rate': " + RATE, """
                'THREATS', 'threats': {'kind': 'FIXED', 'value': 1}, 'capability': {'kind': 'PERT', 'min': 0, 'mode': 1, 'max': 2},
                'resistance': {'kind': 'FIXED', 'value': 1}""");
        var many = "'scenarios': [" + compared.formatted("a") + "," + compared.formatted("b") + ","
                + compared.formatted("c") + "]";
        assertThat(calculation.atOnce(question(many, "{}", ""))).isEmpty();
        var rows = ("[" + "1,".repeat(20) + "1],").repeat(21);
        var mended = one + ", 'mendCorrelation': true, 'correlation': [" + rows.substring(0, rows.length() - 1) + "]";
        assertThat(calculation.atOnce(question(mended, "{}", ""))).isEmpty();
        refused(
                () -> calculation.answer(risk(
                        "{'kind': 'POISSON', 'rate': " + RATE + "}",
                        PERT,
                        "{'engine': 'MONTE_CARLO', 'trials': 100000000}")),
                "/quantity/run/trials",
                Fault.TOO_MANY);
    }

    @Test
    void equal_questions_have_one_digest_in_whatever_order_they_are_written() {
        var forms = "{'name': 'a', 'frequency': {'kind': 'POISSON', 'rate': " + RATE
                + "}, 'severity': {'kind': 'FORMS', 'primary': {%s, %s}}}";
        var response = "'RESPONSE': {'kind': 'FIXED', 'value': 1}";
        var fines = "'FINES_AND_JUDGEMENTS': {'kind': 'FIXED', 'value': 2}";
        var one = calculation.answer(
                question("'scenarios': [" + forms.formatted(response, fines) + "]", "{}", ""), Watch.NONE);
        var other = calculation.answer(
                question("'scenarios': [" + forms.formatted(fines, response) + "]", "{}", ""), Watch.NONE);
        assertThat(one.digest()).isEqualTo(other.digest());
    }

    @Test
    void what_is_not_known_is_not_told() throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(new Figure(1, Double.NaN, 0.5, Double.NaN)))
                .isEqualTo("{\"value\":1.0,\"low\":0.5}");
        assertThat(JSON.writeValueAsString(Figure.exact(1))).contains("\"error\":0.0");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void every_fault_is_worded_in_both_languages(Fault fault) {
        var refusal = new UnsoundModel("/model", fault);
        assertThat(refusal.detail(Language.EN)).endsWith("/model " + fault.text() + ".");
        assertThat(refusal.detail(Language.JA))
                .contains("/model")
                .doesNotContain(fault.name())
                .endsWith("。");
        assertThat(Arrays.stream(Fault.values()).map(FaultWords::of)).doesNotHaveDuplicates();
    }

    private void refused(String model, String run, String control, String pointer, Fault fault) {
        refused(() -> calculation.atOnce(question(model, run, control)), pointer, fault);
    }

    private static void refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String pointer, Fault fault) {
        assertThatThrownBy(act).isInstanceOfSatisfying(UnsoundModel.class, unsound -> {
            assertThat(unsound.pointer()).isEqualTo(pointer);
            assertThat(unsound.fault()).isEqualTo(fault);
        });
    }

    private static String scenario(String name) {
        return "{'name': '" + name + "', 'frequency': {'kind': 'POISSON', 'rate': " + RATE + "}, 'severity': " + PERT
                + "}";
    }

    private static RiskModel risk(String frequency, String severity) {
        return risk(frequency, severity, "{}");
    }

    private static RiskModel risk(String frequency, String severity, String run) {
        return read(
                "{'frequency': " + frequency + ", 'severity': " + severity + ", 'run': " + run + "}", RiskModel.class);
    }

    private static Question question(String model, String run, String control) {
        return read("{'model': {" + model + "}, 'how': " + run + control + "}", Question.class);
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text.replace('\'', '"'), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
