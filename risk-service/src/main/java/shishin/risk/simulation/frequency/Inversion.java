package shishin.risk.simulation.frequency;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** The quantile of a count: by adding up from 0 where that is short, else by steps from a first guess. */
final class Inversion {

    /** Up to here adding up is the faster way, and no probability is too small for a double. */
    private static final double SHORT = 40;

    private static final int LONGEST = 100_000_000;

    private Inversion() {}

    static int of(Count count, double p) {
        return count.mean() <= SHORT && count.none() > 0 ? fromZero(count, p) : fromGuess(count, p);
    }

    private static int fromZero(Count count, double p) {
        var probability = count.none();
        var reached = probability;
        int k = 0;
        while (p >= reached && k < LONGEST && probability > 0) {
            probability *= count.ratio(++k);
            reached += probability;
        }
        return k;
    }

    /** Begins where a normal law of the same mean and variance would roughly be. */
    private static int fromGuess(Count count, double p) {
        var spread = Math.sqrt(count.variance());
        var logit = Math.log((p + 1e-12) / (1 - p)) / 1.702;
        var k = (int) Math.clamp(count.mean() + spread * logit, 0, LONGEST);
        var reached = cdf(count, k);
        var probability = probability(count, k);
        while (p >= reached && k < LONGEST) {
            probability *= count.ratio(++k);
            reached += probability;
            if (probability <= Math.ulp(reached) / 4 && k > count.mean()) return k;
        }
        while (k > 0 && p < reached - probability) {
            reached -= probability;
            probability /= count.ratio(k--);
        }
        return k;
    }

    private static double cdf(Count count, int k) {
        return switch (count) {
            case PoissonCount poisson -> RegularizedGamma.Q.value(k + 1.0, poisson.mean());
            case NegativeBinomialCount many ->
                RegularizedBeta.complement(many.mean() / (many.size() + many.mean()), k + 1.0, many.size());
            case BernoulliCount one -> k == 0 ? one.none() : 1;
        };
    }

    /** p(k), by logarithms. */
    static double probability(Count count, int k) {
        return switch (count) {
            case PoissonCount poisson ->
                Math.exp(k * Math.log(poisson.mean()) - poisson.mean() - LogGamma.value(k + 1.0));
            case NegativeBinomialCount many ->
                Math.exp(LogGamma.value(k + many.size())
                        - LogGamma.value(many.size())
                        - LogGamma.value(k + 1.0)
                        + k * Math.log(many.mean() / (many.size() + many.mean()))
                        - many.size() * Math.log1p(many.mean() / many.size()));
            case BernoulliCount one -> k == 0 ? one.none() : one.mean();
        };
    }
}
