package shishin.risk.simulation.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.risk.simulation.Models;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Empirical;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.fault.InvalidModel;
import shishin.risk.simulation.frequency.Frequency;
import shishin.risk.simulation.frequency.Rate;
import shishin.risk.simulation.result.AnnualLoss;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.severity.Severity;

/** What an insurer who pays a great deal leaves of a loss. */
class InsuranceTest {

    private static final Severity LARGE = Severity.of(Lognormal.between90(1e6, 50e6));

    @ParameterizedTest
    @CsvSource({"1e8, 947723", "1e9, 105378", "1e10, 99997"})
    void the_mean_is_right_however_far_the_limit(double limit, double mean) {
        var answer = answer(new Severity.Insured(LARGE, 100_000, limit));
        assertThat(answer.mean().value()).isCloseTo(mean / 2, within(1.0));
        assertThat(answer.mean().error()).isPositive().isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource({"1e9", "1e10", "1e12"})
    void an_event_costs_the_deductible_and_no_more(double limit) {
        var answer = answer(new Severity.Insured(LARGE, 100_000, limit));
        assertThat(answer.at(0.99).var().value()).isCloseTo(300_000, within(6_000.0));
        assertThat(answer.sd()).isGreaterThan(70_000);
    }

    @Test
    void a_sum_of_losses_is_insured_as_a_whole() {
        var sum = new Severity.Sum(List.of(LARGE, LARGE));
        var answer = answer(new Severity.Insured(sum, 10e6, 1e9));
        assertThat(answer.mean().error())
                .isPositive()
                .isLessThan(1e-3 * answer.mean().value());
        assertThat(answer.at(0.95).var().value()).isCloseTo(20e6, within(1e6));
        assertThatThrownBy(() -> answer(new Severity.Insured(sum, 100_000, 1e12)))
                .isInstanceOfSatisfying(
                        InvalidModel.class,
                        refusal -> assertThat(refusal.place()).isEqualTo("limit"));
    }

    @Test
    void known_losses_are_insured_to_the_last_digit() {
        assertThat(answer(new Severity.Insured(Severity.of(new Constant(500)), 100, 300))
                        .mean()
                        .value())
                .isEqualTo(100);
        var seen = Severity.of(new Empirical(List.of(50.0, 500.0)));
        var mixture = new Severity.Mixture(List.of(new Severity.Part(0.5, seen), new Severity.Part(0.5, seen)));
        assertThat(answer(new Severity.Insured(mixture, 100, 300)).mean().value())
                .isCloseTo(62.5, within(1e-12));
        var rare = new Severity.Occasional(0.2, seen);
        assertThat(answer(new Severity.Insured(rare, 100, 300)).mean().value()).isCloseTo(12.5, within(1e-12));
    }

    @Test
    void what_is_never_lost_is_divided_into_nothing() {
        var none = new Frequency.Poisson(Rate.of(0));
        var portfolio =
                Portfolio.independent(List.of(new Scenario("one", none, LARGE), new Scenario("other", none, LARGE)));
        assertThat(ExactEngine.answer(portfolio).contributions(0.99))
                .allMatch(one -> one.tvar().value() == 0 && one.tvar().error() == 0);
    }

    private static AnnualLoss answer(Severity severity) {
        return ExactEngine.answer(Models.alone(Models.poisson(0.5), severity), 0.02)
                .loss();
    }
}
