package shishin.risk.simulation.frequency;

/**
 * The number of events in a year once all parameters are known.
 *
 * <p>Source of all three: S. A. Klugman, H. H. Panjer, G. E. Willmot, Loss Models, 4th ed., 2012, ch. 6 — the class
 * (a, b, 0), whose probabilities keep p(k) = (a + b/k)·p(k − 1).
 */
public sealed interface Count permits PoissonCount, NegativeBinomialCount, BernoulliCount {

    /** The greatest mean; a rate that is uncertain may be above {@link shishin.risk.simulation.fault.Require#MOST_EVENTS} in a year. */
    double MOST = 1e8;

    /** Events a year. */
    double mean();

    double variance();

    /** The probability of a year without an event. */
    double none();

    /** p(k)/p(k − 1), for k of 1 and more. */
    double ratio(int k);

    /**
     * The generating function E[z^N], in place.
     *
     * @param z real and imaginary part, of a modulus up to 1
     */
    void generate(double[] z);

    /**
     * The number of events at which the probability of at most so many reaches {@code p}.
     *
     * @param p from 0 to below 1; of one {@code p}, a higher mean never has fewer events
     */
    default int quantile(double p) {
        return Inversion.of(this, p);
    }
}
