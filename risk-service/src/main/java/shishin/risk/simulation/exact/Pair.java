package shishin.risk.simulation.exact;

import java.util.List;
import shishin.risk.simulation.frequency.PoissonCount;
import shishin.risk.simulation.frequency.Weighted;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.watch.Watch;

/** The same year on a grid and on every second point of it: what it moves between them tells the error that is left. */
final class Pair {

    private static final double JUDGED = 0.99;

    final Year fine;
    final Year coarse;
    final Discretisation grid;

    private Pair(Year fine, Year coarse, Discretisation grid) {
        this.fine = fine;
        this.coarse = coarse;
        this.grid = grid;
    }

    static Pair of(List<Scenario> scenarios, Discretisation grid, Watch watch) {
        var fine = new Compound(grid.points());
        var coarse = new Compound(grid.points() / 2);
        var together = new Together(grid);
        int done = 0;
        for (var scenario : scenarios) {
            watch.look((double) done++ / scenarios.size());
            var counts = scenario.frequency().mixture();
            if (scenarios.size() > 1 && isPoisson(counts)) {
                together.add(counts.getFirst().count().mean(), scenario.severity());
                continue;
            }
            var cells = grid.cells(scenario.severity());
            fine.add(counts, cells);
            coarse.add(counts, cells.coarser());
        }
        if (together.rate() > 0) {
            fine.add(together.rate(), together.weighted());
            coarse.add(together.rate(), together.weighted().coarser());
        }
        return new Pair(new Year(fine.year(), grid.step()), new Year(coarse.year(), 2 * grid.step()), grid);
    }

    private static boolean isPoisson(List<Weighted> counts) {
        return counts.size() == 1 && counts.getFirst().count() instanceof PoissonCount;
    }

    /** Whether both hold the loss of a probability; a grid that ends before it would tell its end instead. */
    boolean reaches(double p) {
        return fine.reaches(p) && coarse.reaches(p);
    }

    /** By how much VaR at a level moved when the step was halved. */
    double shift(double level) {
        return Math.abs(fine.quantile(level) - coarse.quantile(level));
    }

    /** The shift of VaR at 99 %, as a share of it. */
    double relativeError() {
        var value = fine.quantile(JUDGED);
        return value == 0 ? 0 : shift(JUDGED) / value;
    }
}
