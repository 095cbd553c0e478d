package shishin.risk.simulation.distribution;

import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.statistics.distribution.GammaDistribution;
import shishin.risk.simulation.fault.Require;

/**
 * Mean shape × scale, variance shape × scale².
 *
 * <p>Source: Johnson, Kotz, Balakrishnan, Continuous Univariate Distributions 1, 2nd ed., 1994, ch. 17.
 *
 * @param shape above 0, without unit
 * @param scale above 0, in the unit of the quantity
 */
public record Gamma(double shape, double scale) implements Smooth {

    public Gamma {
        Require.positive("shape", shape);
        Require.positive("scale", scale);
        Require.finite("scale", shape * scale * scale);
    }

    @Override
    public double mean() {
        return shape * scale;
    }

    @Override
    public double variance() {
        return shape * scale * scale;
    }

    @Override
    public double cdf(double x) {
        return law().cumulativeProbability(x);
    }

    @Override
    public double density(double x) {
        return x <= 0 ? 0 : law().density(x);
    }

    @Override
    public double quantile(double p) {
        return law().inverseCumulativeProbability(p);
    }

    @Override
    public Drawing drawing() {
        return random -> AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, scale);
    }

    @Override
    public Gamma times(double factor) {
        return new Gamma(shape, scale * factor);
    }

    private GammaDistribution law() {
        return GammaDistribution.of(shape, scale);
    }
}
