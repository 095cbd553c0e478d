package shishin.risk.simulation.exact;

import java.util.Arrays;
import java.util.stream.IntStream;
import shishin.risk.simulation.frequency.BernoulliCount;
import shishin.risk.simulation.frequency.Count;

/**
 * The annual loss by recursion over the grid: no wrapping around, and fast where a severity has few amounts.
 *
 * <p>g(s) = Σ (a + b·x/s)·f(x)·g(s − x)/(1 − a·f(0)), where p(k) = (a + b/k)·p(k − 1). Source: H. H. Panjer, Recursive
 * evaluation of a family of compound distributions, ASTIN Bulletin 12(1), 1981.
 */
final class PanjerRecursion {

    /** Up to so many amounts the recursion needs less work than the transform. */
    static final int FEW = 24;

    /** More events a year, and the probability to begin with may be too small. */
    private static final double RARE = 100;

    private PanjerRecursion() {}

    /** Whether it serves: few amounts, and a year without loss that is not too rare. */
    static boolean serves(Count count, Cells severity) {
        return count.mean() < RARE
                && !(count instanceof BernoulliCount)
                && amounts(severity.down) <= FEW
                && amounts(severity.up) <= FEW;
    }

    static Cells year(Count count, Cells severity) {
        return new Cells(recursion(count, severity.down), recursion(count, severity.up));
    }

    private static long amounts(double[] mass) {
        return Arrays.stream(mass).filter(one -> one > 0).count();
    }

    private static double[] recursion(Count count, double[] mass) {
        // Two ratios determine the line: p(1)/p(0) = a + b, p(2)/p(1) = a + b/2.
        var a = 2 * count.ratio(2) - count.ratio(1);
        var b = 2 * (count.ratio(1) - count.ratio(2));
        var places = IntStream.range(1, mass.length).filter(x -> mass[x] > 0).toArray();
        var year = new double[mass.length];
        var none = new double[] {mass[0], 0};
        count.generate(none);
        year[0] = none[0];
        for (int s = 1; s < year.length; s++) {
            var sum = 0.0;
            for (int x : places) {
                if (x > s) break;
                sum += (a + b * x / s) * mass[x] * year[s - x];
            }
            year[s] = sum / (1 - a * mass[0]);
        }
        return year;
    }
}
