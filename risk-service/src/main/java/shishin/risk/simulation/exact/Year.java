package shishin.risk.simulation.exact;

import java.util.List;
import shishin.risk.simulation.result.Exceedance;
import shishin.risk.simulation.result.Figure;

/**
 * The distribution of the annual loss. Each of its quantiles is the middle between that of losses rounded down and that
 * of losses rounded up, which lie on either side of the truth, and as far from it but for the square of the step.
 */
final class Year {

    private static final int HALVINGS = 60;

    private final double none;
    private final Steps down;
    private final Steps up;

    Year(Cells cells, double step) {
        this.none = Math.clamp(cells.up[0], 0, 1);
        this.down = new Steps(cells.down, step, none);
        this.up = new Steps(cells.up, step, none);
    }

    /** The probability of a year without loss. */
    double none() {
        return none;
    }

    /** Whether the cdf comes to {@code p} within the grid. */
    boolean reaches(double p) {
        return up.atTheEnd() >= p;
    }

    /** The probability of a loss beyond the grid. */
    double beyond() {
        return Math.max(1 - up.atTheEnd(), 0);
    }

    double quantile(double p) {
        return (down.quantile(p) + up.quantile(p)) / 2;
    }

    /** VaR between the quantiles of losses rounded down and rounded up. */
    Figure var(double p, double error) {
        var value = quantile(p);
        if (value == 0) return Figure.exact(0);
        return new Figure(value, error, Math.min(down.point(p), value), Math.max(up.point(p), value));
    }

    /** E[(S − v)⁺] = E[S] − ∫ P(S > x) dx from 0 to v, divided by 1 − p, above VaR; the middle again. */
    double tvar(double p, double mean) {
        if (down.isWithoutLoss(p)) return mean / (1 - p);
        var below = (down.survival(p) + up.survival(p)) / 2;
        return quantile(p) + Math.max(mean - below, 0) / (1 - p);
    }

    /** The middle of what both add up to as far as VaR. */
    double upTo(double p, Cells masses) {
        return (down.upTo(p, masses.down) + up.upTo(p, masses.up)) / 2;
    }

    List<Exceedance> curve() {
        return Exceedance.probabilities(1 - none).stream()
                .map(probability -> new Exceedance(quantile(1 - probability), probability))
                .toList();
    }

    /** The probability of more than {@code loss}: where the quantile comes to it, found by halving. */
    double exceedance(double loss) {
        var low = none;
        var high = Math.min(down.atTheEnd(), up.atTheEnd());
        for (int i = 0; i < HALVINGS; i++) {
            var p = (low + high) / 2;
            if (quantile(p) <= loss) low = p;
            else high = p;
        }
        return 1 - low;
    }
}
