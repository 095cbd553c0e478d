package shishin.risk.simulation.exact;

import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.severity.Severity;

/**
 * Puts severities on a grid.
 *
 * @param step the distance of its points, in the unit of the losses
 * @param points how many: a power of two
 */
record Discretisation(double step, int points) {

    Cells cells(Severity severity) {
        return switch (severity) {
            case Severity.Single(Distribution law) -> single(law);
            case Severity.Mixture mixture -> mixture(mixture);
            case Severity.Sum sum -> sum(sum);
            case Severity.Occasional(double probability, Severity loss) -> occasional(probability, loss);
            case Severity.Insured insured -> new Retention(this, insured).cells();
        };
    }

    private Cells single(Distribution law) {
        return between(Curve.of(law, step, points));
    }

    /** What lies above one point and at most at the next is rounded down to the one, and up to the next. */
    Cells between(double[] cdf) {
        var cells = new Cells(points);
        cells.down[0] = cdf[0];
        cells.up[0] = cdf[0];
        for (int i = 0; i < points - 1; i++) {
            var mass = cdf[i + 1] - cdf[i];
            cells.down[i] += mass;
            cells.up[i + 1] = mass;
        }
        return cells;
    }

    private Cells mixture(Severity.Mixture mixture) {
        var cells = new Cells(points);
        for (var part : mixture.parts()) cells.plus(part.weight(), cells(part.severity()));
        return cells;
    }

    private Cells sum(Severity.Sum sum) {
        var product = Fourier.of(cells(sum.terms().getFirst()));
        for (var term : sum.terms().subList(1, sum.terms().size())) product.times(Fourier.of(cells(term)));
        return product.back();
    }

    private Cells occasional(double probability, Severity loss) {
        var cells = new Cells(points).plus(probability, cells(loss));
        cells.down[0] += 1 - probability;
        cells.up[0] += 1 - probability;
        return cells;
    }
}
