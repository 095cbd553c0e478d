package shishin.risk.simulation.frequency;

import org.apache.commons.statistics.distribution.GammaDistribution;
import shishin.risk.simulation.fault.Require;

/**
 * What is known of a Poisson rate after events were counted: gamma with shape a + events and rate b + years.
 *
 * <p>Source: A. Gelman and others, Bayesian Data Analysis, 3rd ed., 2013, section 2.6 (Gamma–Poisson).
 *
 * @param shape above 0
 * @param years the weight of what is known, above 0
 */
public record Posterior(double shape, double years) {

    public Posterior {
        Require.positive("shape", shape);
        Require.positive("years", years);
    }

    /**
     * What was believed before, and what was seen.
     *
     * @param priorShape a, above 0: as if so many events had been seen before
     * @param priorYears b, above 0: in so many years
     * @param events seen, at least 0
     * @param years watched, at least 0
     */
    public static Posterior of(double priorShape, double priorYears, double events, double years) {
        Require.positive("priorShape", priorShape);
        Require.positive("priorYears", priorYears);
        Require.notNegative("events", events);
        Require.notNegative("years", years);
        return new Posterior(priorShape + events, priorYears + years);
    }

    /** Events a year. */
    public double mean() {
        return shape / years;
    }

    /** The rate below which the true one lies with probability p. */
    public double quantile(double p) {
        return GammaDistribution.of(shape, 1 / years).inverseCumulativeProbability(p);
    }

    /** The events of the next year: negative binomial, all uncertainty of the rate in it. */
    public Frequency frequency() {
        return new Frequency.NegativeBinomial(Rate.of(mean()), shape);
    }
}
