package shishin.risk.simulation.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import shishin.risk.simulation.Models;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.exact.ExactEngine;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.watch.Cancelled;
import shishin.risk.simulation.watch.Watch;

class MonteCarloTest {

    private static final Portfolio OUTAGE = Portfolio.of(Models.outage());

    @Test
    void a_run_stops_when_it_is_as_precise_as_was_asked() {
        var answer = new MonteCarlo(Settings.of(1, 4_000_000).stoppingAt(0.005)).answer(OUTAGE);
        assertThat(answer.trials()).isLessThan(1_000_000);
        assertThat(answer.loss().mean().relativeError()).isLessThanOrEqualTo(0.005);
        assertThat(answer.loss().at(0.99).var().relativeError()).isLessThanOrEqualTo(0.005);
    }

    @Test
    void a_portfolio_has_the_same_bits_on_any_number_of_threads() {
        var settings = Settings.of(99, 30_000);
        var one = new MonteCarlo(settings.on(1)).answer(Models.many(20));
        assertThat(new MonteCarlo(settings.on(2)).answer(Models.many(20))).isEqualTo(one);
        assertThat(new MonteCarlo(settings.on(8)).answer(Models.many(20))).isEqualTo(one);
        var divided = new MonteCarlo(settings.on(1)).divided(Models.many(20), 0.95, Watch.NONE);
        assertThat(new MonteCarlo(settings.on(8)).divided(Models.many(20), 0.95, Watch.NONE))
                .isEqualTo(divided);
    }

    @Test
    void another_seed_has_other_bits() {
        var one = new MonteCarlo(Settings.of(1, 10_000)).answer(OUTAGE);
        assertThat(new MonteCarlo(Settings.of(2, 10_000)).answer(OUTAGE)).isNotEqualTo(one);
    }

    @Test
    void a_scenario_keeps_its_luck_whoever_stands_beside_it() {
        var engine = new MonteCarlo(Settings.of(5, 10_000));
        var alone = engine.losses(OUTAGE, Watch.NONE);
        var never = Models.scenario("never", Models.poisson(0), new Constant(1));
        var beside = engine.losses(Portfolio.independent(java.util.List.of(never, Models.outage())), Watch.NONE);
        assertThat(beside).containsExactly(alone);
    }

    @Test
    void beyond_what_is_kept_quantiles_say_the_width_of_their_class() {
        var trials = MonteCarlo.KEPT + 100_000L;
        var answer = new MonteCarlo(Settings.of(3, trials)).answer(Models.alone(0.05, new Lognormal(0, 1)));
        var exact = ExactEngine.answer(Models.alone(0.05, new Lognormal(0, 1))).loss();
        assertThat(answer.trials()).isEqualTo(trials);
        var var99 = answer.loss().at(0.99).var();
        assertThat(var99.low()).isLessThan(exact.var(0.99));
        assertThat(var99.high()).isGreaterThan(exact.var(0.99));
        assertThat(answer.loss().tvar(0.99)).isCloseTo(exact.tvar(0.99), within(0.01 * exact.tvar(0.99)));
    }

    @Test
    void a_watch_sees_progress_and_may_cancel() {
        var engine = new MonteCarlo(Settings.of(1, 100_000));
        var seen = new java.util.concurrent.atomic.AtomicInteger();
        assertThatThrownBy(() -> engine.answer(OUTAGE, share -> seen.incrementAndGet() < 3 && share <= 1))
                .isInstanceOf(Cancelled.class);
        assertThat(seen.get()).isBetween(3, 10);
    }
}
