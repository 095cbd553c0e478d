package shishin.risk.simulation.distribution;

import shishin.risk.simulation.fault.Require;

/**
 * A quantity that is known.
 *
 * @param value at least 0
 */
public record Constant(double value) implements Distribution {

    public Constant {
        Require.notNegative("value", value);
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public double cdf(double x) {
        return x < value ? 0 : 1;
    }

    @Override
    public double quantile(double p) {
        return value;
    }

    @Override
    public Drawing drawing() {
        return _ -> () -> value;
    }

    @Override
    public Constant times(double factor) {
        return new Constant(value * factor);
    }
}
