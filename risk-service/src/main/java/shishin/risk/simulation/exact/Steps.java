package shishin.risk.simulation.exact;

/** A distribution known at the points of a grid, and drawn through the middles between them on straight lines. */
final class Steps {

    /** Of probabilities that are equal but for rounding. */
    private static final double TIE = 1e-12;

    private final double step;
    private final double none;
    private final double[] cdf;

    /**
     * Adds the masses up.
     *
     * @param none the probability of nothing at all
     */
    Steps(double[] masses, double step, double none) {
        this.step = step;
        this.none = none;
        this.cdf = new double[masses.length];
        var sum = 0.0;
        for (int i = 0; i < cdf.length; i++) {
            sum += Math.max(masses[i], 0);
            cdf[i] = Math.min(sum, 1);
        }
    }

    double atTheEnd() {
        return cdf[cdf.length - 1];
    }

    /** Whether the quantile of {@code p} is nothing at all. */
    boolean isWithoutLoss(double p) {
        return p <= none + TIE;
    }

    double quantile(double p) {
        if (isWithoutLoss(p)) return 0;
        var above = first(p);
        var left = above == 0 ? none : cdf[above - 1];
        var share = cdf[above] > left ? Math.min((p - left) / (cdf[above] - left), 1) : 1;
        return share * place(above) + (1 - share) * place(above - 1);
    }

    /** Adds up masses on the same grid as far as the quantile of {@code p}. */
    double upTo(double p, double[] masses) {
        if (isWithoutLoss(p)) return 0;
        var above = first(p);
        var left = above == 0 ? none : cdf[above - 1];
        var sum = 0.0;
        for (int i = 0; i < above; i++) sum += masses[i];
        return sum + masses[above] * Math.min((p - left) / (cdf[above] - left), 1);
    }

    /** The point of the grid at which the cdf comes to {@code p}. */
    double point(double p) {
        return isWithoutLoss(p) ? 0 : first(p) * step;
    }

    /** ∫ P(S > x) dx from 0 to the quantile of {@code p}, by trapezia. */
    double survival(double p) {
        var area = 0.0;
        var left = none;
        var above = first(p);
        for (int i = 0; i < above; i++) {
            area += (1 - (left + cdf[i]) / 2) * (place(i) - place(i - 1));
            left = cdf[i];
        }
        return area + (1 - (left + p) / 2) * (quantile(p) - place(above - 1));
    }

    /** The first half step begins at a year without loss. */
    private double place(int i) {
        return i < 0 ? 0 : (i + 0.5) * step;
    }

    private int first(double p) {
        var low = 0;
        var high = cdf.length - 1;
        while (low < high) {
            var half = (low + high) >>> 1;
            if (cdf[half] >= p) high = half;
            else low = half + 1;
        }
        return low;
    }
}
