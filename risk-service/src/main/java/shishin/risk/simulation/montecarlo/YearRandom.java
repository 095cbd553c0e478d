package shishin.risk.simulation.montecarlo;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The random numbers of one simulated year: each year begins anew from a seed of its own. So a year can be looked at
 * again alone, and a changed model meets the same luck.
 *
 * <p>SplitMix64; source: G. Steele, D. Lea, C. Flood, Fast splittable pseudorandom number generators, OOPSLA 2014. The
 * seeds of the years come from a splittable generator of a long period.
 */
final class YearRandom implements UniformRandomProvider {

    /** 2⁶⁴ divided by the golden ratio: odd, and with bits that repeat nothing. */
    static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state;

    void begin(long seed) {
        state = seed;
    }

    @Override
    public long nextLong() {
        var z = state += GOLDEN;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
