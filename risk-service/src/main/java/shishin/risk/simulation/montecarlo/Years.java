package shishin.risk.simulation.montecarlo;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import shishin.risk.simulation.watch.Watch;

/** The years simulated so far: kept one by one, or counted. */
final class Years {

    private static final int LONGEST_ROUND = 256 * Simulation.YEARS;

    private final long trials;
    private final double[] losses;
    private final CountedLosses counted = new CountedLosses();
    private Spread spread = Spread.NOTHING;
    private long done;

    Years(long trials) {
        this.trials = trials;
        this.losses = new double[isKept() ? (int) trials : LONGEST_ROUND];
    }

    long left() {
        return trials - done;
    }

    long done() {
        return done;
    }

    Spread spread() {
        return spread;
    }

    /** All losses in their order, where they are kept. */
    double[] losses() {
        return losses;
    }

    Ranked ranked(Crew crew) {
        return isKept() ? new KeptLosses(losses, (int) done, crew) : counted;
    }

    /** Simulates the next blocks, as many as are left of them. */
    void simulate(Simulation simulation, int most, Crew crew, Watch watch) {
        var number = (int) Math.min((long) most * Simulation.YEARS, left());
        var blocks = Math.ceilDiv(number, Simulation.YEARS);
        var generators = simulation.next(blocks);
        var spreads = new Spread[blocks];
        var finished = new AtomicInteger();
        var watched = watched(simulation.yearsBetweenLooks(), watch);
        var start = isKept() ? (int) done : 0;
        if (!isKept()) Arrays.fill(losses, 0);
        crew.each(blocks, block -> {
            var from = start + block * Simulation.YEARS;
            var to = Math.min(from + Simulation.YEARS, start + number);
            simulation.block(generators, block, to - from, watched, (_, year, loss) -> losses[from + year] += loss);
            spreads[block] = Spread.of(losses, from, to);
            var share = (done + (double) finished.incrementAndGet() * Simulation.YEARS) / trials;
            watch.look(Math.min(share, 1));
        });
        for (var one : spreads) spread = spread.plus(one);
        if (!isKept()) counted.add(losses, number);
        done += number;
    }

    /** Every year is wanted; where a block takes long, the watch is looked at within it, too. */
    private IntPredicate watched(int yearsBetweenLooks, Watch watch) {
        if (yearsBetweenLooks >= Simulation.YEARS) return _ -> true;
        var share = (double) done / trials;
        return year -> {
            if (year % yearsBetweenLooks == 0) watch.look(share);
            return true;
        };
    }

    private boolean isKept() {
        return trials <= MonteCarlo.KEPT;
    }
}
