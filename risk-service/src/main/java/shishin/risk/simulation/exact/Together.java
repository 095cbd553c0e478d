package shishin.risk.simulation.exact;

import shishin.risk.simulation.severity.Severity;

/**
 * Poisson scenarios, which together are one: their rates add up, their severities mix. So a thousand of them are put on
 * the grid and transformed once.
 */
final class Together {

    private final Discretisation grid;
    private final Cells cells;
    private final double[] curve;
    private double rate;

    Together(Discretisation grid) {
        this.grid = grid;
        this.cells = new Cells(grid.points());
        this.curve = new double[grid.points()];
    }

    void add(double events, Severity severity) {
        rate += events;
        if (!(severity instanceof Severity.Single(var law))) {
            cells.plus(events, grid.cells(severity));
            return;
        }
        var cdf = Curve.of(law, grid.step(), grid.points());
        for (int i = 0; i < cdf.length; i++) curve[i] += events * cdf[i];
    }

    double rate() {
        return rate;
    }

    /** All severities, each weighted by its rate. */
    Cells weighted() {
        return grid.between(curve).plus(1, cells);
    }
}
