package shishin.risk.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.distribution.Exponential;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.distribution.Pert;
import shishin.risk.simulation.distribution.Uniform;
import shishin.risk.simulation.exact.ExactEngine;
import shishin.risk.simulation.frequency.Frequency;
import shishin.risk.simulation.frequency.Posterior;
import shishin.risk.simulation.frequency.Rate;
import shishin.risk.simulation.frequency.Susceptibility;
import shishin.risk.simulation.montecarlo.MonteCarlo;
import shishin.risk.simulation.montecarlo.Settings;
import shishin.risk.simulation.result.AnnualLoss;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.severity.Severity;

/** Both engines come to the numbers that are known. */
class OracleTest {

    private static final int STANDARD_ERRORS = 4;
    private static final long TRIALS = 1_000_000;
    /** With -Dshishin.oracles.show every number beside the known one. */
    private static final boolean SHOWN = Boolean.getBoolean("shishin.oracles.show");

    private static final long SEED = 20_260_401;

    private static final Map<String, JsonNode> CASES = cases();

    @ParameterizedTest
    @ValueSource(strings = {"A", "C", "D", "E"})
    void the_exact_engine_comes_to_it_within_the_tolerance(String id) {
        var known = known(id);
        var answer = ExactEngine.answer(model(known), 1e-7);
        compare(known, answer.loss(), (figure, expected) -> tolerance(known, expected));
        known.path("var").properties().forEach(entry -> {
            var value = entry.getValue().asDouble();
            var quantile = answer.quantile(Double.parseDouble(entry.getKey()) / 100);
            assertThat(quantile).as(entry.getKey()).isCloseTo(value, within(tolerance(known, value)));
        });
        var sd = sd(known);
        if (sd > 0) assertThat(answer.loss().sd()).as("sd").isCloseTo(sd, within(1e-6 * sd));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "C", "D", "E"})
    void monte_carlo_comes_to_it_within_four_standard_errors(String id) {
        var known = known(id);
        var answer = new MonteCarlo(Settings.of(SEED, TRIALS)).answer(model(known));
        compare(
                known,
                answer.loss(),
                (figure, expected) -> STANDARD_ERRORS * figure.error()
                        + known.path("tolerance").asDouble(0));
    }

    @Test
    void half_of_the_simulated_years_cost_less_than_the_median() {
        var known = known("C");
        var losses = new MonteCarlo(Settings.of(SEED, TRIALS)).losses(model(known), _ -> true);
        var median = known.at("/var/50").asDouble();
        var tolerance = known.path("tolerance").asDouble();
        var noise = STANDARD_ERRORS * 0.5 / Math.sqrt(losses.length);
        assertThat(share(losses, median + tolerance)).isGreaterThan(0.5 - noise);
        assertThat(share(losses, median - tolerance)).isLessThan(0.5 + noise);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "D"})
    void exceedance_at_known_losses(String id) {
        var known = known(id);
        var losses = new MonteCarlo(Settings.of(SEED, TRIALS)).losses(model(known), _ -> true);
        var answer = ExactEngine.answer(model(known), 1e-7);
        var name = known.has("cdf") ? "cdf" : "exceedance";
        known.path(name).properties().forEach(point -> {
            var loss = Double.parseDouble(point.getKey());
            var expected = "cdf".equals(name)
                    ? 1 - point.getValue().asDouble()
                    : point.getValue().asDouble();
            var exact = answer.exceedance(loss);
            assertThat(exact).as("exact beyond %s", loss).isCloseTo(expected, within(1e-6));
            var above = 1 - share(losses, loss);
            var error = Math.sqrt(expected * (1 - expected) / TRIALS);
            assertThat(above).as("beyond %s", loss).isCloseTo(expected, within(STANDARD_ERRORS * error));
        });
    }

    @Test
    void what_is_known_of_a_rate_after_three_events_in_two_years() {
        var known = known("G");
        var data = known.path("posterior");
        var posterior = Posterior.of(
                data.at("/gammaPrior/0").asDouble(),
                data.at("/gammaPrior/1").asDouble(),
                data.path("events").asDouble(),
                data.path("years").asDouble());
        assertThat(posterior.mean()).isCloseTo(known.path("mean").asDouble(), within(1e-9));
        assertThat(posterior.quantile(0.025))
                .isCloseTo(known.at("/interval95/0").asDouble(), within(1e-8));
        assertThat(posterior.quantile(0.975))
                .isCloseTo(known.at("/interval95/1").asDouble(), within(1e-8));
        var none = posterior.frequency().given(posterior.mean()).none();
        assertThat(1 - none).isCloseTo(known.path("pAtLeastOne").asDouble(), within(1e-9));
    }

    @Test
    void how_often_a_threat_is_stronger_than_the_resistance() {
        var known = known("I");
        var value = Susceptibility.of(
                law(known.at("/susceptibility/threatCapability")), law(known.at("/susceptibility/resistance")));
        assertThat(value).isCloseTo(known.path("value").asDouble(), within(1e-9));
    }

    @Test
    void none_is_left_out() {
        assertThat(CASES.keySet()).containsExactlyInAnyOrder("A", "C", "D", "E", "G", "I");
    }

    private interface Tolerance {
        double of(Figure figure, double expected);
    }

    private static void compare(JsonNode known, AnnualLoss loss, Tolerance tolerance) {
        check(known.path("mean"), "mean", loss.mean(), tolerance);
        if (known.has("p0")) check(known.path("p0"), "p0", none(loss.anyLoss()), tolerance);
        known.path("var").properties().forEach(entry -> {
            var level = Double.parseDouble(entry.getKey()) / 100;
            if (level >= 0.9)
                check(entry.getValue(), "VaR " + level, loss.at(level).var(), tolerance);
        });
        known.path("tvar").properties().forEach(entry -> {
            var level = Double.parseDouble(entry.getKey()) / 100;
            check(entry.getValue(), "TVaR " + level, loss.at(level).tvar(), tolerance);
        });
    }

    private static double sd(JsonNode known) {
        return known.has("sd")
                ? known.path("sd").asDouble()
                : Math.sqrt(known.path("variance").asDouble(0));
    }

    private static void check(JsonNode expected, String name, Figure figure, Tolerance tolerance) {
        var value = expected.asDouble();
        var allowed = tolerance.of(figure, value);
        if (SHOWN)
            System.out.printf("%-10s %20.10f known, %20.10f ± %.3g%n", name, value, figure.value(), figure.error());
        assertThat(figure.value()).as(name).isCloseTo(value, within(allowed));
    }

    private static double tolerance(JsonNode known, double expected) {
        return known.path("tolerance").asDouble(0) + 1e-6 * expected;
    }

    private static double share(double[] losses, double atMost) {
        return (double) Arrays.stream(losses).filter(loss -> loss <= atMost).count() / losses.length;
    }

    private static Figure none(Figure any) {
        return new Figure(1 - any.value(), any.error(), 1 - any.high(), 1 - any.low());
    }

    private static JsonNode known(String id) {
        return Objects.requireNonNull(CASES.get(id));
    }

    private static Portfolio model(JsonNode known) {
        return Models.alone(frequency(known.path("frequency")), Severity.of(law(known.path("severity"))));
    }

    private static Frequency frequency(JsonNode node) {
        if (node.has("poisson")) return Models.poisson(node.path("poisson").asDouble());
        return new Frequency.Bernoulli(Rate.of(node.path("bernoulli").asDouble()));
    }

    private static Distribution law(JsonNode node) {
        var name = node.fieldNames().next();
        var values = node.path(name);
        ToDoubleFunction<Integer> at = i -> values.path(i).asDouble();
        return switch (name) {
            case "exponential" -> new Exponential(values.asDouble());
            case "lognormal" -> new Lognormal(at.applyAsDouble(0), at.applyAsDouble(1));
            case "lognormal90" -> Lognormal.between90(at.applyAsDouble(0), at.applyAsDouble(1));
            case "pert" -> new Pert(at.applyAsDouble(0), at.applyAsDouble(1), at.applyAsDouble(2));
            case "uniform" -> new Uniform(at.applyAsDouble(0), at.applyAsDouble(1));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Map<String, JsonNode> cases() {
        try (var file = OracleTest.class.getResourceAsStream("/simulation/oracles.json")) {
            var nodes = new ObjectMapper().readTree(file).path("cases");
            Stream<JsonNode> all = StreamSupport.stream(nodes.spliterator(), false);
            return all.collect(
                    java.util.stream.Collectors.toMap(node -> node.path("id").asText(), node -> node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
