package shishin.risk.simulation.exact;

import java.util.ArrayList;
import java.util.List;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;
import shishin.risk.simulation.result.AnnualLoss;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.result.Tail;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.scenario.Shock;
import shishin.risk.simulation.severity.Severity;
import shishin.risk.simulation.watch.Watch;

/**
 * Computes the annual loss of a portfolio without sampling: of independent scenarios and of shared causes, not of a
 * copula.
 *
 * <p>The grid is first made wide enough, then fine enough for the accuracy asked for. Not affected by threads; no state.
 */
public final class ExactEngine {

    /** Of VaR at 99 %, relative; enough for every use but comparison with other engines. */
    public static final double ACCURACY = 1e-4;

    private static final int COARSE = 1 << 10;
    private static final int FIRST = 1 << 12;
    private static final int FINE_ENOUGH = 200;
    private static final int FINEST = 1 << 20;
    private static final int LOOKS = 60;
    private static final double HIGHEST = 0.9995;

    /** How many times the grid is longer than the highest quantile asked for; the rest is room for what wraps around. */
    private static final double ROOM = 2.2;

    private ExactEngine() {}

    public static ExactAnswer answer(Portfolio portfolio) {
        return answer(portfolio, ACCURACY);
    }

    /**
     * Answers as accurately as asked.
     *
     * @param accuracy the greatest relative error of VaR at 99 %, from 1e-9 to 0.1
     * @throws shishin.risk.simulation.fault.InvalidModel where a copula binds the portfolio, or the accuracy is not
     *     reached on the finest grid
     */
    public static ExactAnswer answer(Portfolio portfolio, double accuracy) {
        return answer(portfolio, accuracy, Watch.NONE);
    }

    /**
     * The same, watched.
     *
     * @throws shishin.risk.simulation.watch.Cancelled when the watch says so
     */
    public static ExactAnswer answer(Portfolio portfolio, double accuracy, Watch watch) {
        Require.that(accuracy >= 1e-9 && accuracy <= 0.1, Fault.OUT_OF_RANGE, "accuracy");
        Require.that(portfolio.copula().isEmpty(), Fault.DEPENDENT, "correlation");
        var scenarios = withShocks(portfolio);
        var moments = scenarios.stream().map(Moments::ofYear).reduce(Moments.ZERO, Moments::plus);
        var range = ROOM * span(scenarios, moments, watch);
        var left = watch.between(0.5, 1);
        for (int points = first(scenarios); ; left = left.between(0.5, 1)) {
            var pair = Pair.of(scenarios, new Discretisation(range / points, points), left.between(0, 0.5));
            var error = pair.relativeError();
            if (error <= accuracy && pair.reaches(HIGHEST)) return answered(pair, scenarios, moments, accuracy);
            Require.that(points < FINEST, Fault.OUT_OF_REACH, "accuracy");
            var halvings = Math.clamp((long) Math.ceil(Math.log(error / accuracy) / Math.log(4)), 1, 2);
            points = Math.min(points << halvings, FINEST);
        }
    }

    private static ExactAnswer answered(Pair pair, List<Scenario> scenarios, Moments moments, double accuracy) {
        var year = pair.fine;
        var tails = Tail.LEVELS.stream()
                .map(level -> {
                    var tvar = year.tvar(level, moments.mean());
                    var shift =
                            Math.abs(tvar - pair.coarse.tvar(level, moments.mean())) + moments.error() / (1 - level);
                    return new Tail(level, year.var(level, pair.shift(level)), Figure.computed(tvar, shift));
                })
                .toList();
        var any = Figure.computed(1 - year.none(), Math.abs(year.none() - pair.coarse.none()));
        var loss = new AnnualLoss(
                Figure.computed(moments.mean(), moments.error()),
                Math.sqrt(moments.variance()),
                any,
                tails,
                year.curve());
        var aliasing = Fourier.LEFT * year.beyond();
        var grid = new Grid(pair.grid.points(), pair.grid.step(), accuracy, pair.relativeError(), aliasing);
        return new ExactAnswer(loss, grid, year, scenarios);
    }

    /** With many events a year the grid has to resolve each, and not only their sum. */
    private static int first(List<Scenario> scenarios) {
        var events =
                scenarios.stream().mapToDouble(one -> one.frequency().mean()).sum();
        return Math.clamp(Integer.highestOneBit((int) (events * FINE_ENOUGH)), FIRST, FINEST / 4);
    }

    /** A shared cause is one more scenario, whose severity is what it fires all together. */
    private static List<Scenario> withShocks(Portfolio portfolio) {
        var all = new ArrayList<>(portfolio.scenarios());
        for (var shock : portfolio.shocks())
            all.add(new Scenario(shock.name(), shock.frequency(), fired(portfolio, shock)));
        return all;
    }

    private static Severity fired(Portfolio portfolio, Shock shock) {
        return new Severity.Sum(portfolio.scenarios().stream()
                .filter(scenario -> shock.hits().containsKey(scenario.name()))
                .<Severity>map(scenario -> new Severity.Occasional(shock.chance(scenario.name()), scenario.severity()))
                .toList());
    }

    /** The annual loss at the highest probability asked for, roughly. */
    private static double span(List<Scenario> scenarios, Moments moments, Watch watch) {
        var spread = Math.sqrt(moments.variance());
        var range = 2 * (moments.mean() + 8 * (Double.isFinite(spread) ? spread : moments.mean()));
        if (range == 0) return 1;
        for (int look = 0; look < LOOKS; look++) {
            watch.look(0.5 * look / LOOKS);
            var year = Pair.of(scenarios, new Discretisation(range / COARSE, COARSE), Watch.NONE).fine;
            if (!year.reaches(HIGHEST)) {
                range *= 4;
                continue;
            }
            var highest = year.quantile(HIGHEST);
            if (highest == 0) return range;
            if (highest > range / 16) return highest;
            range = ROOM * highest;
        }
        return range;
    }
}
