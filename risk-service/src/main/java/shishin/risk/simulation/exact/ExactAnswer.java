package shishin.risk.simulation.exact;

import shishin.risk.simulation.result.AnnualLoss;

/** What the exact engine answers. */
public final class ExactAnswer {

    private final AnnualLoss loss;
    private final Grid grid;
    private final Year year;

    ExactAnswer(AnnualLoss loss, Grid grid, Year year) {
        this.loss = loss;
        this.grid = grid;
        this.year = year;
    }

    public AnnualLoss loss() {
        return loss;
    }

    /** How it was computed. */
    public Grid grid() {
        return grid;
    }

    /**
     * The annual loss that is not exceeded with a probability.
     *
     * @param p above 0, up to 0.9995
     */
    public double quantile(double p) {
        return year.quantile(p);
    }

    /**
     * The probability of a year that costs more.
     *
     * @param loss at least 0
     */
    public double exceedance(double loss) {
        return year.exceedance(loss);
    }
}
