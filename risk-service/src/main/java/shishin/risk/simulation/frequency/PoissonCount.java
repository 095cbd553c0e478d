package shishin.risk.simulation.frequency;

import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/**
 * Events that come independently of each other: E[z^N] = exp(λ(z − 1)).
 *
 * @param mean λ, events a year, at least 0
 */
public record PoissonCount(double mean) implements Count {

    public PoissonCount {
        Require.notNegative("rate", mean);
        Require.that(mean <= MOST, Fault.TOO_MANY_EVENTS, "rate");
    }

    @Override
    public double variance() {
        return mean;
    }

    @Override
    public double none() {
        return Math.exp(-mean);
    }

    @Override
    public double ratio(int k) {
        return mean / k;
    }

    @Override
    public void generate(double[] z) {
        var size = Math.exp(mean * (z[0] - 1));
        var turn = mean * z[1];
        z[0] = size * Math.cos(turn);
        z[1] = size * Math.sin(turn);
    }
}
