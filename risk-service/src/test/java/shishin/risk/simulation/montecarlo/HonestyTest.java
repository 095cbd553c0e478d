package shishin.risk.simulation.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import shishin.risk.simulation.Models;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Exponential;
import shishin.risk.simulation.distribution.ParetoTail;
import shishin.risk.simulation.exact.ExactEngine;
import shishin.risk.simulation.result.Contribution;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Shock;
import shishin.risk.simulation.watch.Cancelled;
import shishin.risk.simulation.watch.Watch;

/** A sample says no more than it knows. */
class HonestyTest {

    @Test
    void what_never_happened_in_the_sample_may_happen() {
        var answer =
                new MonteCarlo(Settings.of(1, 100_000).stoppingAt(0.01)).answer(Models.alone(1e-7, new Constant(1)));
        assertThat(answer.trials()).isEqualTo(100_000);
        var any = answer.loss().anyLoss();
        assertThat(any.value()).isZero();
        assertThat(any.high()).isCloseTo(3.84 / 100_000, within(1e-6));
        assertThat(answer.loss().mean().hasError()).isFalse();
        assertThat(answer.loss().mean().high()).isNaN();
    }

    @Test
    void a_run_does_not_stop_before_it_has_seen_losses_enough() {
        var rare =
                new MonteCarlo(Settings.of(1, 1_000_000).stoppingAt(0.5)).answer(Models.alone(1e-3, new Constant(1)));
        assertThat(rare.trials()).isGreaterThan(500_000);
        var common = new MonteCarlo(Settings.of(1, 1_000_000).stoppingAt(0.5)).answer(Models.alone(1, new Constant(1)));
        assertThat(common.trials()).isLessThan(100_000);
    }

    @Test
    void where_ranks_run_out_the_band_is_open() {
        var few = new MonteCarlo(Settings.of(1, 1_000))
                .answer(Models.alone(1, new Exponential(1)))
                .loss();
        assertThat(few.at(0.999).var().low()).isPositive();
        assertThat(few.at(0.999).var().high()).isNaN();
        assertThat(few.at(0.999).tvar().hasError()).isFalse();
        assertThat(few.at(0.95).var().high()).isFinite();
        assertThat(few.at(0.95).tvar().hasError()).isTrue();
    }

    @Test
    void a_loss_without_variance_has_a_mean_without_a_known_error() {
        var heavy = Models.alone(1, new ParetoTail(new Exponential(10), 20, 0.6, 5));
        var answer = new MonteCarlo(Settings.of(1, 20_000).stoppingAt(0.5)).answer(heavy);
        assertThat(answer.trials()).isEqualTo(20_000);
        assertThat(answer.loss().sd()).isInfinite();
        assertThat(answer.loss().mean().hasError()).isFalse();
        assertThat(answer.loss().at(0.99).tvar().hasError()).isFalse();
        assertThat(answer.loss().at(0.99).var().hasError()).isTrue();
    }

    @Test
    void a_shared_cause_adds_what_it_fires_in_both_engines() {
        var portfolio = new Portfolio(
                List.of(Models.outage(), Models.breach()),
                Optional.empty(),
                List.of(new Shock("earthquake", Models.poisson(0.3), Map.of("outage", 0.9, "breach", 0.5))));
        var exact = ExactEngine.answer(portfolio).contributions(0.95);
        var sampled = new MonteCarlo(Settings.of(1, 400_000)).divided(portfolio, 0.95, Watch.NONE);
        assertThat(exact).extracting(Contribution::name).containsExactly("outage", "breach", "earthquake");
        assertThat(sampled.contributions())
                .extracting(Contribution::name)
                .containsExactly("outage", "breach", "earthquake");
        for (int i = 0; i < exact.size(); i++) {
            Figure one = sampled.contributions().get(i).tvar();
            assertThat(exact.get(i).tvar().value()).isCloseTo(one.value(), within(4 * one.error()));
        }
    }

    @Test
    void what_is_the_whole_has_the_error_of_the_whole() {
        var portfolio = Portfolio.independent(
                List.of(Models.outage(), Models.scenario("never", Models.poisson(0), new Constant(1))));
        var divided = new MonteCarlo(Settings.of(1, 50_000)).divided(portfolio, 0.99, Watch.NONE);
        var whole = divided.answer().loss().at(0.99).tvar();
        var part = divided.contributions().getFirst().tvar();
        assertThat(part.value()).isCloseTo(whole.value(), within(1e-6 * whole.value()));
        assertThat(part.error()).isCloseTo(whole.error(), within(1e-6 * whole.error()));
    }

    @Test
    void a_block_of_many_events_is_left_in_the_middle() {
        var seen = new AtomicInteger();
        var engine = new MonteCarlo(Settings.of(1, 4_000).on(1));
        var begun = System.nanoTime();
        assertThatThrownBy(() -> engine.answer(Models.alone(1e6, new Constant(1)), _ -> seen.incrementAndGet() < 5))
                .isInstanceOf(Cancelled.class);
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }

    @Test
    void an_error_in_one_of_the_threads_is_no_answer() {
        assertThatThrownBy(() -> new Crew(2).each(16, task -> {
                    if (task == 7) throw new AssertionError("lost");
                }))
                .isInstanceOf(AssertionError.class);
    }
}
