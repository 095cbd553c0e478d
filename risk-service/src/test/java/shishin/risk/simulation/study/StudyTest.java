package shishin.risk.simulation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shishin.risk.simulation.Models;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Exponential;
import shishin.risk.simulation.distribution.Pert;
import shishin.risk.simulation.distribution.Uniform;
import shishin.risk.simulation.frequency.Frequency;
import shishin.risk.simulation.frequency.Rate;
import shishin.risk.simulation.frequency.Susceptibility;
import shishin.risk.simulation.montecarlo.Settings;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.scenario.Shock;
import shishin.risk.simulation.severity.LossForm;
import shishin.risk.simulation.severity.LossForms;
import shishin.risk.simulation.severity.Severity;
import shishin.risk.simulation.watch.Watch;

class StudyTest {

    private static final Settings YEARS = Settings.of(4, 100_000);

    @Test
    void a_control_that_halves_the_events_spares_half_the_mean() {
        var without = Models.alone(2, new Constant(100));
        var with = Models.alone(1, new Constant(100));
        var value = ControlValue.of(without, with, new ControlValue.Plan(50, 3), YEARS, Watch.NONE);
        assertThat(value.benefit().value())
                .isCloseTo(100, within(4 * value.benefit().error()));
        assertThat(value.benefitPerCost().value())
                .isCloseTo(2, within(4 * value.benefitPerCost().error()));
        assertThat(value.pays().value()).isGreaterThan(value.paysInAYear().value());
    }

    @Test
    void common_random_numbers_know_the_difference_better_than_either_side() {
        var value = ControlValue.of(
                Portfolio.of(Models.outage()),
                Portfolio.of(fewer(Models.outage(), 0.9)),
                new ControlValue.Plan(0, 1),
                YEARS,
                Watch.NONE);
        assertThat(value.benefit().value())
                .isCloseTo(23_333, within(4 * value.benefit().error()));
        assertThat(value.benefit().error()).isLessThan(368_717 / Math.sqrt((double) YEARS.trials()) / 2);
    }

    @Test
    void a_control_that_does_nothing_never_pays() {
        var same = Portfolio.of(Models.outage());
        var value = ControlValue.of(same, same, new ControlValue.Plan(1, 5), YEARS, Watch.NONE);
        assertThat(value.benefit().value()).isZero();
        assertThat(value.pays().value()).isZero();
    }

    @Test
    void the_longest_bar_is_the_input_that_matters_most() {
        var threats = Susceptibility.frequency(new Pert(1, 2, 9), new Uniform(0.20, 0.22));
        var bars = Tornado.of(Models.alone(threats, Severity.of(new Pert(90, 100, 110))), 0.05, Watch.NONE);
        assertThat(bars).extracting(Tornado.Bar::input).containsExactly("rate", "severity", "susceptibility");
        assertThat(bars).allMatch(bar -> bar.mean().low() < bar.mean().high());
        assertThat(bars.getFirst().scenario()).isEqualTo("alone");
    }

    @Test
    void a_portfolio_has_a_bar_for_every_input_of_every_scenario() {
        var bars = Tornado.of(Portfolio.independent(List.of(Models.outage(), Models.breach())), 0.1, Watch.NONE);
        assertThat(bars).hasSize(4);
    }

    @Test
    void a_probability_is_raised_to_one_and_no_further() {
        var nearlyEveryYear = new Frequency.Bernoulli(Rate.of(0.95));
        var once = Tornado.of(Models.alone(nearlyEveryYear, Severity.of(new Constant(100))), 0.1, Watch.NONE);
        assertThat(mean(once, "rate").high()).isCloseTo(100, within(1e-9));
        var threats = Susceptibility.frequency(new Constant(2), new Constant(0.95));
        var often = Tornado.of(Models.alone(threats, Severity.of(new Constant(100))), 0.1, Watch.NONE);
        assertThat(mean(often, "susceptibility").high()).isCloseTo(200, within(1e-9));
        assertThat(mean(often, "rate").high()).isCloseTo(2 * 0.95 * 110, within(1e-9));
    }

    @Test
    void a_severity_has_a_bar_for_all_it_is_made_of() {
        var response = Severity.of(new Exponential(100));
        var reputation = Severity.of(new Exponential(300));
        var forms = new LossForms(Map.of(LossForm.RESPONSE, response), Map.of(LossForm.REPUTATION, reputation), 0.5);
        var bars = Tornado.of(
                Models.alone(Models.poisson(2), new Severity.Insured(forms.total(), 50, 400)), 0.1, Watch.NONE);
        assertThat(bars)
                .extracting(Tornado.Bar::input)
                .containsExactlyInAnyOrder(
                        "rate",
                        "severity/RESPONSE",
                        "severity/secondary/probability",
                        "severity/secondary/REPUTATION",
                        "severity/deductible",
                        "severity/limit");
        assertThat(mean(bars, "severity/limit").low())
                .isGreaterThan(mean(bars, "severity/limit").high());
    }

    @Test
    void each_kind_of_loss_of_a_mixture_moves_the_mean_by_its_weight() {
        var mixture = new Severity.Mixture(List.of(
                new Severity.Part(0.9, Severity.of(new Constant(10))),
                new Severity.Part(0.1, Severity.of(new Constant(1000)))));
        var bars = Tornado.of(Models.alone(Models.poisson(1), mixture), 0.1, Watch.NONE);
        assertThat(mean(bars, "severity/1").high()).isCloseTo(109 + 0.9, within(1e-6));
        assertThat(mean(bars, "severity/2").low()).isCloseTo(109 - 10, within(1e-6));
    }

    @Test
    void what_clusters_and_what_is_shared_have_bars_too() {
        var clustered = new Frequency.NegativeBinomial(Rate.of(1), 0.5);
        var sum = new Severity.Sum(List.of(Severity.of(new Constant(10)), Severity.of(new Exponential(20))));
        var cause = new Shock("earthquake", Models.poisson(0.1), Map.of("alone", 1.0));
        var portfolio = new Portfolio(List.of(new Scenario("alone", clustered, sum)), Optional.empty(), List.of(cause));
        var bars = Tornado.of(portfolio, 0.1, Watch.NONE);
        assertThat(bars)
                .extracting(bar -> bar.scenario() + " " + bar.input())
                .containsExactlyInAnyOrder(
                        "alone rate", "alone size", "alone severity/1", "alone severity/2", "earthquake rate");
        assertThat(Tornado.bars(portfolio)).isEqualTo(5);
        assertThat(mean(bars, "size").low()).isCloseTo(mean(bars, "size").high(), within(1e-9));
        var size = bars.stream()
                .filter(bar -> bar.input().equals("size"))
                .findFirst()
                .orElseThrow();
        assertThat(size.tail().low()).isGreaterThan(size.tail().high());
    }

    private static Tornado.Ends mean(List<Tornado.Bar> bars, String input) {
        return bars.stream()
                .filter(bar -> bar.input().equals(input))
                .findFirst()
                .orElseThrow()
                .mean();
    }

    private static Scenario fewer(Scenario scenario, double share) {
        var frequency = scenario.frequency();
        return new Scenario(scenario.name(), frequency.with(frequency.rate().times(share)), scenario.severity());
    }
}
