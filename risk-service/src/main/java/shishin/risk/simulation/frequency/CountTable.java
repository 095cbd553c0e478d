package shishin.risk.simulation.frequency;

import java.util.Arrays;

/**
 * The quantiles of one count, looked up instead of computed.
 *
 * <p>Source: L. Devroye, Non-Uniform Random Variate Generation, 1986, section III.2.4 (guide tables).
 */
public final class CountTable {

    private static final int GUIDES = 1024;
    private static final int LONGEST = 1 << 16;
    private static final double ENOUGH = 1 - 1e-9;

    private final Count count;
    private final int first;
    private final double[] reached;
    private final int[] guide = new int[GUIDES];

    public CountTable(Count count) {
        this.count = count;
        this.first = count.quantile(0);
        this.reached = cumulated(count, first);
        int k = 0;
        for (int g = 0; g < GUIDES; g++) {
            while (k < reached.length - 1 && (double) g / GUIDES >= reached[k]) k++;
            guide[g] = k;
        }
    }

    /** As {@link Count#quantile}. */
    public int quantile(double p) {
        int k = guide[(int) (p * GUIDES)];
        while (p >= reached[k]) if (++k == reached.length) return count.quantile(p);
        return first + k;
    }

    private static double[] cumulated(Count count, int first) {
        var sums = new double[LONGEST];
        var probability = first == 0 ? count.none() : Inversion.probability(count, first);
        var length = 1;
        for (sums[0] = probability; length < LONGEST && sums[length - 1] < ENOUGH; length++) {
            probability *= count.ratio(first + length);
            sums[length] = sums[length - 1] + probability;
        }
        return Arrays.copyOf(sums, length);
    }
}
