package shishin.risk.simulation.exact;

import java.util.List;
import shishin.risk.simulation.scenario.Scenario;

/** The same year on a grid and on every second point of it: what it moves between them tells the error that is left. */
final class Pair {

    private static final double JUDGED = 0.99;

    final Year fine;
    final Year coarse;
    final double step;
    final int points;

    private Pair(Year fine, Year coarse, double step, int points) {
        this.fine = fine;
        this.coarse = coarse;
        this.step = step;
        this.points = points;
    }

    static Pair of(List<Scenario> scenarios, double step, int points) {
        var grid = new Discretisation(step, points);
        var fine = new Compound(points);
        var coarse = new Compound(points / 2);
        for (var scenario : scenarios) {
            var cells = grid.cells(scenario.severity());
            var counts = scenario.frequency().mixture();
            fine.add(counts, cells);
            coarse.add(counts, cells.coarser());
        }
        return new Pair(new Year(fine.year(), step), new Year(coarse.year(), 2 * step), step, points);
    }

    /** On one grid alone. */
    static Year year(List<Scenario> scenarios, double step, int points) {
        var grid = new Discretisation(step, points);
        var compound = new Compound(points);
        for (var scenario : scenarios) compound.add(scenario.frequency().mixture(), grid.cells(scenario.severity()));
        return new Year(compound.year(), step);
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
