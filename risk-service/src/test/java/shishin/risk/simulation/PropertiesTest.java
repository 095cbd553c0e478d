package shishin.risk.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.distribution.Exponential;
import shishin.risk.simulation.distribution.Gamma;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.distribution.Pert;
import shishin.risk.simulation.exact.ExactEngine;
import shishin.risk.simulation.frequency.Frequency;
import shishin.risk.simulation.frequency.Rate;
import shishin.risk.simulation.montecarlo.MonteCarlo;
import shishin.risk.simulation.montecarlo.Settings;
import shishin.risk.simulation.result.AnnualLoss;
import shishin.risk.simulation.result.Exceedance;
import shishin.risk.simulation.result.Tail;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.severity.Severity;

/** What holds of every model. */
class PropertiesTest {

    private static final double CLOSE = 2e-3;

    @Property(tries = 25)
    void scaling_losses_scales_every_money_metric(
            @ForAll("scenarios") Scenario scenario, @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        var one = exact(Portfolio.of(scenario));
        var scaled = exact(Portfolio.of(scenario.times(factor)));
        assertThat(scaled.mean().value())
                .isCloseTo(one.mean().value() * factor, relative(one.mean().value() * factor, 1e-9));
        for (double level : Tail.LEVELS) {
            assertThat(scaled.var(level)).isCloseTo(one.var(level) * factor, relative(one.var(level) * factor, CLOSE));
            assertThat(scaled.tvar(level))
                    .isCloseTo(one.tvar(level) * factor, relative(one.tvar(level) * factor, CLOSE));
        }
    }

    @Property(tries = 25)
    void splitting_a_rate_changes_nothing(
            @ForAll @DoubleRange(min = 0.05, max = 8) double rate,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double share,
            @ForAll("laws") Distribution law) {
        var whole = exact(Models.alone(rate, law));
        var split = exact(Portfolio.independent(List.of(
                Models.scenario("one", Models.poisson(rate * share), law),
                Models.scenario("other", Models.poisson(rate * (1 - share)), law))));
        agree(whole, split);
    }

    @Property(tries = 15)
    void merging_independent_portfolios_agrees_with_adding_what_they_lose(
            @ForAll("scenarios") Scenario one, @ForAll("scenarios") Scenario another) {
        var left = new Scenario("left", one.frequency(), one.severity());
        var right = new Scenario("right", another.frequency(), another.severity());
        var merged = exact(Portfolio.independent(List.of(left, right)));
        var simulated = new MonteCarlo(Settings.of(7, 50_000)).answer(Portfolio.independent(List.of(left, right)));
        var means = exact(Portfolio.of(left)).mean().value()
                + exact(Portfolio.of(right)).mean().value();
        assertThat(merged.mean().value()).isCloseTo(means, relative(means, 1e-9));
        var sampled = simulated.loss().at(0.95).var();
        assertThat(merged.var(0.95)).isCloseTo(sampled.value(), within(6 * sampled.error() + 0.002 * sampled.value()));
    }

    @Property(tries = 25)
    void the_exceedance_curve_falls_and_var_never_exceeds_tvar(@ForAll("scenarios") Scenario scenario) {
        for (var loss : List.of(exact(Portfolio.of(scenario)), sampled(Portfolio.of(scenario)))) {
            assertThat(loss.tails())
                    .allMatch(tail -> tail.var().value() <= tail.tvar().value() * (1 + 1e-9));
            assertThat(loss.tails())
                    .isSortedAccordingTo(
                            (a, b) -> Double.compare(a.var().value(), b.var().value()));
            var losses = loss.curve().stream().map(Exceedance::loss).toList();
            var chances = new ArrayList<>(
                    loss.curve().stream().map(Exceedance::probability).toList());
            assertThat(losses).isSorted();
            assertThat(chances.reversed()).isSorted();
        }
    }

    @Property(tries = 25)
    void a_stronger_control_never_raises_the_mean_nor_any_single_year(
            @ForAll("scenarios") Scenario scenario, @ForAll @DoubleRange(min = 0.05, max = 0.95) double left) {
        var controlled = new Scenario(
                scenario.name(),
                scenario.frequency().with(scenario.frequency().rate().times(left)),
                scenario.severity());
        var engine = new MonteCarlo(Settings.of(3, 5_000));
        var before = engine.losses(Portfolio.of(scenario), _ -> true);
        var after = engine.losses(Portfolio.of(controlled), _ -> true);
        for (int year = 0; year < before.length; year++)
            assertThat(after[year]).isLessThanOrEqualTo(before[year] * (1 + 1e-12));
        assertThat(exact(Portfolio.of(controlled)).mean().value())
                .isLessThanOrEqualTo(exact(Portfolio.of(scenario)).mean().value());
    }

    @Property(tries = 10)
    void same_seed_same_bits_on_any_number_of_threads(@ForAll("scenarios") Scenario scenario, @ForAll long seed) {
        var settings = Settings.of(seed, 20_000);
        var one = new MonteCarlo(settings.on(1)).answer(Portfolio.of(scenario));
        assertThat(new MonteCarlo(settings.on(2)).answer(Portfolio.of(scenario)))
                .isEqualTo(one);
        assertThat(new MonteCarlo(settings.on(8)).answer(Portfolio.of(scenario)))
                .isEqualTo(one);
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Combinators.combine(frequencies(), laws())
                .as((frequency, law) -> new Scenario("any", frequency, Severity.of(law)));
    }

    private Arbitrary<Frequency> frequencies() {
        Arbitrary<Frequency> poisson = Arbitraries.doubles().between(0.05, 8).map(Models::poisson);
        Arbitrary<Frequency> clustered = Combinators.combine(
                        Arbitraries.doubles().between(0.1, 5),
                        Arbitraries.doubles().between(0.5, 5))
                .as((mean, size) -> new Frequency.NegativeBinomial(Rate.of(mean), size));
        Arbitrary<Frequency> once =
                Arbitraries.doubles().between(0.05, 0.9).map(p -> new Frequency.Bernoulli(Rate.of(p)));
        return Arbitraries.oneOf(poisson, clustered, once);
    }

    @Provide
    Arbitrary<Distribution> laws() {
        Arbitrary<Distribution> pert = Combinators.combine(
                        Arbitraries.doubles().between(0, 100),
                        Arbitraries.doubles().between(1, 100))
                .as((min, width) -> new Pert(min, min + width / 3, min + width));
        Arbitrary<Distribution> lognormal = Combinators.combine(
                        Arbitraries.doubles().between(-2, 10),
                        Arbitraries.doubles().between(0.2, 1.5))
                .as(Lognormal::new);
        Arbitrary<Distribution> gamma = Combinators.combine(
                        Arbitraries.doubles().between(0.3, 5),
                        Arbitraries.doubles().between(1, 1000))
                .as(Gamma::new);
        Arbitrary<Distribution> exponential =
                Arbitraries.doubles().between(1, 1000).map(Exponential::new);
        return Arbitraries.oneOf(pert, lognormal, gamma, exponential);
    }

    private static void agree(AnnualLoss one, AnnualLoss other) {
        for (double level : Tail.LEVELS) {
            assertThat(other.var(level)).isCloseTo(one.var(level), relative(one.var(level), CLOSE));
            assertThat(other.tvar(level)).isCloseTo(one.tvar(level), relative(one.tvar(level), CLOSE));
        }
    }

    private static AnnualLoss exact(Portfolio portfolio) {
        return ExactEngine.answer(portfolio, 1e-3).loss();
    }

    private static AnnualLoss sampled(Portfolio portfolio) {
        return new MonteCarlo(Settings.of(5, 10_000)).answer(portfolio).loss();
    }

    private static org.assertj.core.data.Offset<Double> relative(double value, double share) {
        return within(Math.abs(value) * share + 1e-12);
    }
}
