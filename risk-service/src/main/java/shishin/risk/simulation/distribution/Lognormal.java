package shishin.risk.simulation.distribution;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/**
 * A quantity whose logarithm is normal: many small losses, few very large ones.
 *
 * <p>Source: N. L. Johnson, S. Kotz, N. Balakrishnan, Continuous Univariate Distributions 1, 2nd ed., 1994, ch. 14.
 *
 * @param mu mean of the natural logarithm
 * @param sigma standard deviation of the natural logarithm, above 0
 */
public record Lognormal(double mu, double sigma) implements Smooth {

    private static final double Z95 = 1.6448536269514722;

    public Lognormal {
        Require.finite("mu", mu);
        Require.positive("sigma", sigma);
        Require.that(Double.isFinite(Math.exp(2 * (mu + sigma * sigma))), Fault.OUT_OF_RANGE, "sigma");
    }

    /**
     * By the interval that holds nine values of ten: one of twenty is below, one of twenty above.
     *
     * <p>σ = ln(high/low)/(2·1.6449), μ = (ln low + ln high)/2.
     *
     * @param low above 0
     * @param high above low
     */
    public static Lognormal between90(double low, double high) {
        Require.positive("low", low);
        Require.finite("high", high);
        Require.that(low < high, Fault.OUT_OF_ORDER, "high");
        return new Lognormal((Math.log(low) + Math.log(high)) / 2, Math.log(high / low) / (2 * Z95));
    }

    @Override
    public double mean() {
        return Math.exp(mu + sigma * sigma / 2);
    }

    @Override
    public double variance() {
        return mean() * mean() * Math.expm1(sigma * sigma);
    }

    @Override
    public double cdf(double x) {
        return law().cumulativeProbability(x);
    }

    @Override
    public double density(double x) {
        return law().density(x);
    }

    @Override
    public double quantile(double p) {
        return law().inverseCumulativeProbability(p);
    }

    @Override
    public Drawing drawing() {
        return random -> {
            var normal = ZigguratSampler.NormalizedGaussian.of(random);
            return () -> Math.exp(mu + sigma * normal.sample());
        };
    }

    @Override
    public Lognormal times(double factor) {
        return new Lognormal(mu + Math.log(factor), sigma);
    }

    private LogNormalDistribution law() {
        return LogNormalDistribution.of(mu, sigma);
    }
}
