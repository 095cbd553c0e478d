package shishin.risk.simulation.exact;

import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;
import shishin.risk.simulation.severity.Severity;

/**
 * What is retained of one event's loss, on a grid: P(R ≤ r) = P(X ≤ r) below the deductible, P(X ≤ r + limit) from there
 * on. So no loss is too large for the grid that comes back into it once the insurer has paid, however much he pays.
 */
final class Retention {

    /** Points on which a sum of losses is looked at beyond the limit. */
    private static final int MOST = 1 << 20;

    private final Discretisation grid;
    private final Severity.Insured insured;
    private final double deductible;
    private final double limit;

    Retention(Discretisation grid, Severity.Insured insured) {
        this.grid = grid;
        this.insured = insured;
        this.deductible = insured.deductible();
        this.limit = insured.limit();
    }

    Cells cells() {
        return of(insured.loss());
    }

    private Cells of(Severity severity) {
        return switch (severity) {
            case Severity.Single(Distribution law) -> grid.between(retained(law));
            case Severity.Mixture(var parts) -> {
                var cells = new Cells(grid.points());
                for (var part : parts) cells.plus(part.weight(), of(part.severity()));
                yield cells;
            }
            case Severity.Occasional(double probability, var loss) -> {
                var cells = new Cells(grid.points()).plus(probability, of(loss));
                cells.down[0] += 1 - probability;
                cells.up[0] += 1 - probability;
                yield cells;
            }
            case Severity.Sum _, Severity.Insured _ -> summed(severity);
        };
    }

    private double[] retained(Distribution law) {
        var below = Curve.of(law, grid.step(), grid.points());
        var above = Curve.of(law, limit, grid.step(), grid.points());
        System.arraycopy(above, kept(), below, kept(), grid.points() - kept());
        return below;
    }

    /** The points below the deductible. */
    private int kept() {
        return (int) Math.min(Math.ceil(deductible / grid.step()), grid.points());
    }

    /**
     * Below the deductible on this grid, above the limit on one as fine that is longer.
     *
     * @throws shishin.risk.simulation.fault.InvalidModel where that would be too long
     */
    private Cells summed(Severity severity) {
        if (kept() == grid.points()) return grid.cells(severity);
        var needed = limit / grid.step() + grid.points();
        Require.that(needed <= MOST, Fault.OUT_OF_REACH, "limit");
        var points = grid.points();
        while (points < needed) points *= 2;
        var whole = new Discretisation(grid.step(), points).cells(severity);
        return new Cells(masses(whole.down, false), masses(whole.up, true));
    }

    private double[] masses(double[] whole, boolean up) {
        var masses = new double[grid.points()];
        var below = 0.0;
        var beyond = 0.0;
        var reached = 0.0;
        int place = 0;
        for (int i = 0; i < masses.length; i++) {
            below += whole[i];
            // A loss of one cell, rounded down, lies below its end; rounded up, at most at its point.
            var end = (up ? i : i + 1) * grid.step();
            for (; place < whole.length && place * grid.step() <= end + limit; place++) beyond += whole[place];
            var cdf = Math.clamp(end < deductible ? below : beyond, reached, 1);
            masses[i] = cdf - reached;
            reached = cdf;
        }
        return masses;
    }
}
