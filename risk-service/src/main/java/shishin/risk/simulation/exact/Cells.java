package shishin.risk.simulation.exact;

/**
 * One event's loss on a grid, once with every loss rounded down to a point of the grid, once up; what lies beyond the
 * grid is left out, for no year within it can hold such a loss.
 *
 * <p>Source: P. Embrechts, M. Frei, Panjer recursion versus FFT for compound distributions, Mathematical Methods of
 * Operations Research 69(3), 2009.
 */
final class Cells {

    final double[] down;
    final double[] up;

    /** Both zero. */
    Cells(int points) {
        this(new double[points], new double[points]);
    }

    Cells(double[] down, double[] up) {
        this.down = down;
        this.up = up;
    }

    int points() {
        return down.length;
    }

    /** Each mass times the loss at its point. */
    Cells timesLoss(double step) {
        for (int i = 0; i < points(); i++) {
            down[i] *= i * step;
            up[i] *= i * step;
        }
        return this;
    }

    /** Adds other cells, weighted. */
    Cells plus(double weight, Cells other) {
        for (int i = 0; i < points(); i++) {
            down[i] += weight * other.down[i];
            up[i] += weight * other.up[i];
        }
        return this;
    }

    /** The same losses on every second point of the grid, rounded on. */
    Cells coarser() {
        var coarse = new Cells(points() / 2);
        for (int i = 0; i < points(); i++) {
            coarse.down[i / 2] += down[i];
            if ((i + 1) / 2 < coarse.points()) coarse.up[(i + 1) / 2] += up[i];
        }
        return coarse;
    }
}
