package shishin.risk.simulation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import shishin.risk.simulation.Models;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Pert;
import shishin.risk.simulation.distribution.Uniform;
import shishin.risk.simulation.frequency.Susceptibility;
import shishin.risk.simulation.montecarlo.Settings;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
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

    private static Scenario fewer(Scenario scenario, double share) {
        var frequency = scenario.frequency();
        return new Scenario(scenario.name(), frequency.with(frequency.rate().times(share)), scenario.severity());
    }
}
