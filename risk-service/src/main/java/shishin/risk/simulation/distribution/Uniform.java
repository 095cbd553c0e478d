package shishin.risk.simulation.distribution;

import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/**
 * Anything between two values, each as likely as the other.
 *
 * @param min at least 0
 * @param max above min
 */
public record Uniform(double min, double max) implements Distribution {

    public Uniform {
        Require.notNegative("min", min);
        Require.finite("max", max);
        Require.that(min < max, Fault.OUT_OF_ORDER, "max");
    }

    @Override
    public double mean() {
        return (min + max) / 2;
    }

    @Override
    public double variance() {
        return (max - min) * (max - min) / 12;
    }

    @Override
    public double cdf(double x) {
        return Math.clamp((x - min) / (max - min), 0, 1);
    }

    @Override
    public double quantile(double p) {
        return min + p * (max - min);
    }

    @Override
    public Drawing drawing() {
        return random -> () -> quantile(random.nextDouble());
    }

    @Override
    public Uniform times(double factor) {
        return new Uniform(min * factor, max * factor);
    }
}
