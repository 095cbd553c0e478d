package shishin.risk.quantity;

import java.util.stream.Stream;
import shishin.risk.simulation.frequency.Frequency;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.scenario.Shock;
import shishin.risk.simulation.study.Tornado;

/**
 * What an answer takes, in draws of one loss: about 50 ns each on one core. Estimates, rather too high.
 *
 * @param model the answer itself
 * @param sensitivity the bars of its inputs
 * @param control the same years with a control and without
 */
record Work(double model, double sensitivity, double control) {

    /** Answered while the caller waits: 0.1 s at the most, and a few milliseconds for most. */
    static final double SMALL = 2e6;

    /** The same for an analysis of one risk, which cannot be queued. */
    static final double OF_A_RISK = 2e7;

    /** The most that is computed at all: about a quarter of an hour on one core. */
    static final double MOST = 2e10;

    /** The first grid, how many of its points each event of a year takes, and the longest. */
    private static final double GRID = 1 << 12;

    private static final double POINTS = 200;
    private static final double LONGEST = 1 << 20;

    /** For each point: the transforms of a certain count; all the counts that stand for an uncertain one. */
    private static final double CERTAIN = 4;

    private static final double UNCERTAIN = 150;

    /** The looks for the width of the grid, and the coarser grid beside it. */
    private static final double LOOKS = 2.5;

    /** The accuracy that the first grid mostly reaches. */
    private static final double EASY = 1e-4;

    double total() {
        return model + sensitivity + control;
    }

    static double sampled(Portfolio portfolio, double trials) {
        var own = portfolio.scenarios().stream()
                .mapToDouble(one -> 1 + one.frequency().mean())
                .sum();
        var shared = portfolio.shocks().stream()
                .mapToDouble(one -> 1 + one.frequency().mean() * one.hits().size())
                .sum();
        double size = portfolio.scenarios().size();
        return (own + shared + (portfolio.copula().isPresent() ? size * size / 8 : 0)) * trials;
    }

    /** A grid of half the step brings a quarter of the error. */
    static double exact(Portfolio portfolio, double accuracy) {
        var events = frequencies(portfolio).mapToDouble(Frequency::mean).sum();
        var finer = Math.max(1, Math.sqrt(EASY / accuracy));
        var points = Math.min(Math.max(GRID, events * POINTS) * finer, LONGEST);
        var counts = frequencies(portfolio)
                .mapToDouble(one -> one.rate().isCertain() ? CERTAIN : UNCERTAIN)
                .sum();
        var hits = portfolio.shocks().stream()
                .mapToDouble(one -> one.hits().size() * CERTAIN)
                .sum();
        return LOOKS * points * (counts + hits);
    }

    /** Three transforms more for each of them. */
    static double divided(Portfolio portfolio, double accuracy) {
        return 2 * exact(portfolio, accuracy);
    }

    /** Two exact answers for each input. */
    static double sensitivity(Portfolio portfolio) {
        return 2.0 * Tornado.bars(portfolio) * exact(portfolio, EASY);
    }

    private static Stream<Frequency> frequencies(Portfolio portfolio) {
        return Stream.concat(
                portfolio.scenarios().stream().map(Scenario::frequency),
                portfolio.shocks().stream().map(Shock::frequency));
    }
}
