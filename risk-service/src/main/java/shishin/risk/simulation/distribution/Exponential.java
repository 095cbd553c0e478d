package shishin.risk.simulation.distribution;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import shishin.risk.simulation.fault.Require;

/**
 * A quantity without memory: F(x) = 1 − exp(−x/mean).
 *
 * @param mean above 0
 */
public record Exponential(double mean) implements Smooth {

    public Exponential {
        Require.positive("mean", mean);
        Require.finite("mean", mean * mean);
    }

    @Override
    public double variance() {
        return mean * mean;
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : -Math.expm1(-x / mean);
    }

    @Override
    public double density(double x) {
        return x < 0 ? 0 : Math.exp(-x / mean) / mean;
    }

    @Override
    public double quantile(double p) {
        return -mean * Math.log1p(-p);
    }

    @Override
    public Drawing drawing() {
        return random -> ZigguratSampler.Exponential.of(random, mean);
    }

    @Override
    public Exponential times(double factor) {
        return new Exponential(mean * factor);
    }
}
