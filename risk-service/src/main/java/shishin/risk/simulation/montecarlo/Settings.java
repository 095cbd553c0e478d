package shishin.risk.simulation.montecarlo;

import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/**
 * How a portfolio is simulated.
 *
 * @param seed from which all random numbers follow: the same seed gives the same bits on any number of threads
 * @param trials the most years that are simulated, from 1,000 to a billion
 * @param precision the standard errors, relative to the figures, of the mean and of VaR at 99 % at which the run stops
 *     early; 0 for never
 * @param threads at least 1
 */
public record Settings(long seed, long trials, double precision, int threads) {

    private static final long FEWEST = 1_000;
    private static final long MOST = 1_000_000_000;

    public Settings {
        Require.that(trials >= FEWEST && trials <= MOST, Fault.OUT_OF_RANGE, "trials");
        Require.probability("precision", precision);
        Require.that(threads >= 1, Fault.OUT_OF_RANGE, "threads");
    }

    /** All years, on all cores. */
    public static Settings of(long seed, long trials) {
        return new Settings(seed, trials, 0, Runtime.getRuntime().availableProcessors());
    }

    public Settings stoppingAt(double relativeError) {
        return new Settings(seed, trials, relativeError, threads);
    }

    public Settings on(int cores) {
        return new Settings(seed, trials, precision, cores);
    }
}
