package shishin.risk.simulation.distribution;

import org.apache.commons.statistics.distribution.BetaDistribution;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/**
 * Least, most likely and greatest value, as an expert names them.
 *
 * <p>A beta distribution on [min, max] with α = 1 + 4(mode − min)/(max − min) and β = 1 + 4(max − mode)/(max − min), so
 * that the mean is (min + 4·mode + max)/6. Source: D. Vose, Risk Analysis, 3rd ed., 2008 (PERT, λ = 4).
 *
 * @param min at least 0
 * @param mode from min to max
 * @param max above min
 */
public record Pert(double min, double mode, double max) implements Smooth {

    public Pert {
        Require.notNegative("min", min);
        Require.finite("mode", mode);
        Require.finite("max", max);
        Require.that(min <= mode, Fault.OUT_OF_ORDER, "mode");
        Require.that(mode <= max && min < max, Fault.OUT_OF_ORDER, "max");
    }

    public double alpha() {
        return 1 + 4 * (mode - min) / range();
    }

    public double beta() {
        return 1 + 4 * (max - mode) / range();
    }

    @Override
    public double mean() {
        return (min + 4 * mode + max) / 6;
    }

    @Override
    public double variance() {
        return (mean() - min) * (max - mean()) / 7;
    }

    @Override
    public double cdf(double x) {
        return law().cumulativeProbability(share(x));
    }

    @Override
    public double density(double x) {
        return x <= min || x >= max ? 0 : law().density(share(x)) / range();
    }

    @Override
    public double quantile(double p) {
        return min + range() * law().inverseCumulativeProbability(p);
    }

    @Override
    public Drawing drawing() {
        var strips = new Strips(alpha() - 1, beta() - 1);
        var range = range();
        return random -> {
            var shares = strips.sampler(random);
            return () -> min + range * shares.sample();
        };
    }

    @Override
    public Pert times(double factor) {
        return new Pert(min * factor, mode * factor, max * factor);
    }

    private double range() {
        return max - min;
    }

    private double share(double x) {
        return Math.clamp((x - min) / range(), 0, 1);
    }

    private BetaDistribution law() {
        return BetaDistribution.of(alpha(), beta());
    }
}
