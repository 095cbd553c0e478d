package shishin.risk.simulation.distribution;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/**
 * Draws from a density on 0 to 1 that rises to a mode and falls from there: a strip is chosen by an alias table, a point
 * in it is kept if it lies under the density, for which the density is hardly ever computed.
 *
 * <p>Exact. Sources: L. Devroye, Non-Uniform Random Variate Generation, 1986, sections III.4 (alias) and VIII.2 (strips);
 * several times as fast as rejection from a smooth envelope (R. Cheng, 1978), which takes logarithms for every draw.
 */
final class Strips {

    private static final int STRIPS = 256;

    private final double a;
    private final double b;
    private final double[] greatest = new double[STRIPS];
    private final double[] least = new double[STRIPS];
    private final double[] chance = new double[STRIPS];
    private final int[] alias = new int[STRIPS];

    /**
     * The density x^a·(1 − x)^b.
     *
     * @param a at least 0
     * @param b at least 0, not both 0
     */
    Strips(double a, double b) {
        this.a = a;
        this.b = b;
        var mode = a / (a + b);
        var sum = 0.0;
        for (int strip = 0; strip < STRIPS; strip++) {
            var left = (double) strip / STRIPS;
            var right = (strip + 1.0) / STRIPS;
            greatest[strip] = density(Math.clamp(mode, left, right));
            least[strip] = Math.min(density(left), density(right));
            sum += greatest[strip];
        }
        fill(sum / STRIPS);
    }

    ContinuousSampler sampler(UniformRandomProvider random) {
        return () -> {
            while (true) {
                var place = random.nextDouble() * STRIPS;
                var column = (int) place;
                var strip = place - column < chance[column] ? column : alias[column];
                var x = (strip + random.nextDouble()) / STRIPS;
                var y = random.nextDouble() * greatest[strip];
                if (y <= least[strip] || y <= density(x)) return x;
            }
        };
    }

    private double density(double x) {
        return Math.pow(x, a) * Math.pow(1 - x, b);
    }

    /** Vose's method: columns of equal height, each of at most two strips. */
    private void fill(double mean) {
        var small = new int[STRIPS];
        var large = new int[STRIPS];
        int smalls = 0;
        int larges = 0;
        for (int strip = 0; strip < STRIPS; strip++) {
            chance[strip] = greatest[strip] / mean;
            if (chance[strip] < 1) small[smalls++] = strip;
            else large[larges++] = strip;
        }
        while (smalls > 0 && larges > 0) {
            var less = small[--smalls];
            var more = large[larges - 1];
            alias[less] = more;
            chance[more] -= 1 - chance[less];
            if (chance[more] < 1) small[smalls++] = large[--larges];
        }
        while (larges > 0) chance[large[--larges]] = 1;
        while (smalls > 0) chance[small[--smalls]] = 1;
    }
}
