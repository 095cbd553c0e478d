package shishin.risk.simulation.distribution;

/** The law of a quantity that is never below zero: money in any one currency, events a year, a probability. */
public sealed interface Distribution permits Constant, Uniform, Smooth, Empirical {

    double mean();

    /** Infinite where the tail is too heavy to have one. */
    double variance();

    /** The probability of at most {@code x}. */
    double cdf(double x);

    /**
     * The least value that is reached with a probability.
     *
     * @param p from 0 to 1
     */
    double quantile(double p);

    /** Prepares draws of independent values. */
    Drawing drawing();

    /**
     * The law of the quantity times a factor.
     *
     * @param factor above 0
     */
    Distribution times(double factor);

    /** Whether it takes one value only. */
    default boolean isCertain() {
        return variance() == 0;
    }
}
