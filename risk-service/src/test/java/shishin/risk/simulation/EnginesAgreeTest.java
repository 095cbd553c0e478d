package shishin.risk.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Empirical;
import shishin.risk.simulation.distribution.Exponential;
import shishin.risk.simulation.distribution.Gamma;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.distribution.ParetoTail;
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
import shishin.risk.simulation.result.Contribution;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.result.Tail;
import shishin.risk.simulation.scenario.Correlation;
import shishin.risk.simulation.scenario.NearestCorrelation;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.scenario.Shock;
import shishin.risk.simulation.severity.LossForm;
import shishin.risk.simulation.severity.LossForms;
import shishin.risk.simulation.severity.Severity;

/** Two engines that share no step come to the same figures, for every kind of input. */
class EnginesAgreeTest {

    private static final MonteCarlo ENGINE = new MonteCarlo(Settings.of(11, 300_000));
    private static final Severity CLAIM = Severity.of(new Gamma(2, 500));

    static Stream<Arguments> models() {
        return Stream.of(
                Arguments.of("clustered", Models.alone(new Frequency.NegativeBinomial(Rate.of(3), 1.5), CLAIM)),
                Arguments.of("many events", Models.alone(60, new Exponential(10))),
                Arguments.of("an uncertain rate", Models.alone(uncertain(new Pert(0.2, 1, 4)), CLAIM)),
                Arguments.of("a rate between", Models.alone(uncertain(Lognormal.between90(0.5, 3)), CLAIM)),
                Arguments.of("threats and resistance", Models.alone(threats(), CLAIM)),
                Arguments.of(
                        "a rate from data",
                        Models.alone(Posterior.of(2, 4, 3, 2).frequency(), CLAIM)),
                Arguments.of("a heavy tail", Models.alone(1, new ParetoTail(new Lognormal(3, 1), 60, 0.3, 40))),
                Arguments.of("what was seen", Models.alone(2, new Empirical(List.of(1.0, 2.0, 2.5, 10.0)))),
                Arguments.of("fixed fines", Models.alone(0.7, new Constant(250))),
                Arguments.of("now this, now that", Models.alone(Models.poisson(1), mixture())),
                Arguments.of("six forms", Models.alone(Models.poisson(0.8), forms())),
                Arguments.of("insured", Models.alone(Models.poisson(0.8), new Severity.Insured(forms(), 800, 3_000))),
                Arguments.of("two factors unknown", Models.alone(product(), CLAIM)),
                Arguments.of("small beside large", smallBesideLarge()),
                Arguments.of("a shared cause", shared()),
                Arguments.of("a cause of sixty hits", earthquake(60)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void on(String what, Portfolio portfolio) {
        var exact = ExactEngine.answer(portfolio).loss();
        var sampled = ENGINE.answer(portfolio).loss();
        same("mean", exact.mean(), sampled.mean());
        same("any", exact.anyLoss(), sampled.anyLoss());
        for (double level : Tail.LEVELS) {
            same("VaR " + level, exact.at(level).var(), sampled.at(level).var());
            same("TVaR " + level, exact.at(level).tvar(), sampled.at(level).tvar());
        }
        assertThat(sampled.sd()).isCloseTo(exact.sd(), within(0.05 * exact.sd()));
    }

    /** Its sd is that of a few years in a hundred thousand, and no sample knows it. */
    @Test
    void on_a_rate_nobody_knows() {
        var portfolio = Models.alone(uncertain(Lognormal.between90(0.05, 20)), CLAIM);
        var exact = ExactEngine.answer(portfolio).loss();
        var sampled = ENGINE.answer(portfolio).loss();
        same("mean", exact.mean(), sampled.mean());
        for (double level : Tail.LEVELS) {
            same("VaR " + level, exact.at(level).var(), sampled.at(level).var());
            same("TVaR " + level, exact.at(level).tvar(), sampled.at(level).tvar());
        }
    }

    @Test
    void on_a_thousand_scenarios() {
        var exact = ExactEngine.answer(Models.many(1_000), 1e-3).loss();
        var sampled = new MonteCarlo(Settings.of(2, 20_000))
                .answer(Models.many(1_000))
                .loss();
        same("mean", exact.mean(), sampled.mean());
        same("VaR", exact.at(0.99).var(), sampled.at(0.99).var());
        same("TVaR", exact.at(0.99).tvar(), sampled.at(0.99).tvar());
    }

    @Test
    void scenarios_are_independent_unless_said_otherwise() {
        var one = ENGINE.losses(Portfolio.of(Models.scenario("one", Models.poisson(1), new Exponential(1))), _ -> true);
        var other =
                ENGINE.losses(Portfolio.of(Models.scenario("other", Models.poisson(1), new Exponential(1))), _ -> true);
        var noise = 1 / Math.sqrt((double) one.length);
        assertThat(correlation(one, other)).isBetween(-4 * noise, 4 * noise);
        var bound = ENGINE.answer(pair(Optional.of(matrix(0.9)))).loss();
        var free = ENGINE.answer(pair(Optional.empty())).loss();
        assertThat(bound.tvar(0.99)).isGreaterThan(1.1 * free.tvar(0.99));
        same("mean", free.mean(), bound.mean());
    }

    @Test
    void a_copula_of_no_correlation_changes_nothing() {
        var exact = ExactEngine.answer(pair(Optional.empty())).loss();
        var sampled = ENGINE.answer(pair(Optional.of(matrix(0)))).loss();
        same("VaR", exact.at(0.99).var(), sampled.at(0.99).var());
    }

    @Test
    void a_matrix_that_is_none_is_mended_to_the_nearest_on_request() {
        var impossible = List.of(List.of(1.0, 0.9, -0.9), List.of(0.9, 1.0, 0.9), List.of(-0.9, 0.9, 1.0));
        var z = new double[][] {{1}, {0}, {0}};
        NearestCorrelation.of(impossible).bind(z, 1);
        assertThat(z[1][0]).isCloseTo(0.5, within(0.01));
        assertThat(z[2][0]).isCloseTo(-0.5, within(0.01));
    }

    @Test
    void contributions_add_up_to_the_tail_of_the_whole() {
        var portfolio = shared();
        var contributions = ENGINE.divided(portfolio, 0.99, _ -> true).contributions();
        var sum = contributions.stream()
                .map(Contribution::tvar)
                .mapToDouble(Figure::value)
                .sum();
        AnnualLoss whole = ENGINE.answer(portfolio).loss();
        assertThat(sum).isCloseTo(whole.tvar(0.99), within(1e-9 * sum));
        assertThat(contributions).extracting(Contribution::name).containsExactly("one", "other", "storm");
    }

    @Test
    void on_what_each_scenario_adds() {
        var portfolio = pair(Optional.empty());
        var exact = ExactEngine.answer(portfolio).contributions(0.95);
        var sampled = ENGINE.divided(portfolio, 0.95, _ -> true).contributions();
        for (int i = 0; i < exact.size(); i++)
            same("part", exact.get(i).tvar(), sampled.get(i).tvar());
        var sum = exact.stream()
                .map(Contribution::tvar)
                .mapToDouble(Figure::value)
                .sum();
        assertThat(sum).isCloseTo(ExactEngine.answer(portfolio).loss().tvar(0.95), within(1e-6 * sum));
        assertThat(exact).allMatch(one -> one.tvar().error() < 1e-3 * one.tvar().value());
    }

    private static void same(String what, Figure exact, Figure sampled) {
        assertThat(exact.value())
                .as(what)
                .isCloseTo(
                        sampled.value(),
                        within(5 * sampled.error() + exact.error() + 2e-3 * Math.abs(sampled.value()) + 1e-9));
    }

    private static Frequency uncertain(shishin.risk.simulation.distribution.Distribution rate) {
        return new Frequency.Poisson(Rate.of(rate));
    }

    private static Frequency product() {
        return Susceptibility.frequency(new Pert(2, 6, 40), new Uniform(0.01, 0.4));
    }

    private static Frequency threats() {
        var holds = Susceptibility.of(new Uniform(0, 1), new Uniform(0.5, 1));
        return Susceptibility.frequency(new Pert(2, 6, 20), new Constant(holds));
    }

    private static Severity mixture() {
        return new Severity.Mixture(List.of(
                new Severity.Part(0.9, Severity.of(new Pert(1, 2, 6))),
                new Severity.Part(0.1, Severity.of(new Lognormal(4, 0.5)))));
    }

    private static Severity forms() {
        return new LossForms(
                        Map.of(
                                LossForm.RESPONSE, Severity.of(new Pert(100, 200, 900)),
                                LossForm.PRODUCTIVITY, Severity.of(new Gamma(2, 300))),
                        Map.of(
                                LossForm.FINES_AND_JUDGEMENTS, Severity.of(new Lognormal(7, 0.8)),
                                LossForm.REPUTATION, Severity.of(new Exponential(500))),
                        0.3)
                .total();
    }

    private static Portfolio smallBesideLarge() {
        var rare = new Frequency.NegativeBinomial(Rate.of(0.1), 0.5);
        return Portfolio.independent(List.of(
                Models.scenario("small", rare, new Pert(0, 0.3, 1)),
                Models.scenario("large", Models.poisson(0.45), new Gamma(0.66, 190))));
    }

    private static Portfolio shared() {
        var storm = new Shock("storm", Models.poisson(0.3), Map.of("one", 1.0, "other", 0.5));
        return new Portfolio(pair(Optional.empty()).scenarios(), Optional.empty(), List.of(storm));
    }

    private static Portfolio earthquake(int sites) {
        var names = IntStream.range(0, sites).mapToObj(i -> "site " + i).toList();
        var hits = names.stream().collect(Collectors.toMap(name -> name, name -> 0.3 + name.length() * 0.05));
        return new Portfolio(
                names.stream()
                        .map(name -> new Scenario(name, Models.poisson(0.01), CLAIM))
                        .toList(),
                Optional.empty(),
                List.of(new Shock("earthquake", Models.poisson(0.2), hits)));
    }

    private static Portfolio pair(Optional<Correlation> copula) {
        var scenarios = List.of(
                new Scenario("one", Models.poisson(1), CLAIM),
                new Scenario("other", new Frequency.NegativeBinomial(Rate.of(1), 1), CLAIM));
        return new Portfolio(scenarios, copula, List.of());
    }

    private static Correlation matrix(double between) {
        return new Correlation(List.of(List.of(1.0, between), List.of(between, 1.0)));
    }

    private static double correlation(double[] x, double[] y) {
        var mx = Arrays.stream(x).average().orElseThrow();
        var my = Arrays.stream(y).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
