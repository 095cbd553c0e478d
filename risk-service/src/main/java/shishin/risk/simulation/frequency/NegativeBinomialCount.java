package shishin.risk.simulation.frequency;

import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/**
 * Events that come in clusters, or at a rate that is itself gamma distributed: E[z^N] = (1 − β(z − 1))^(−r) with β =
 * mean/r; the variance is mean·(1 + β).
 *
 * @param mean events a year, at least 0
 * @param size r, above 0; the smaller, the more clustered; without bound it becomes Poisson
 */
public record NegativeBinomialCount(double mean, double size) implements Count {

    public NegativeBinomialCount {
        Require.notNegative("mean", mean);
        Require.that(mean <= MOST, Fault.TOO_MANY_EVENTS, "mean");
        Require.positive("size", size);
    }

    @Override
    public double variance() {
        return mean * (1 + mean / size);
    }

    @Override
    public double none() {
        return Math.exp(-size * Math.log1p(mean / size));
    }

    @Override
    public double ratio(int k) {
        return mean / (size + mean) * (size + k - 1) / k;
    }

    @Override
    public void generate(double[] z) {
        // What is added to one is kept apart from it: beside a large size it would be rounded away.
        var re = mean / size * (1 - z[0]);
        var im = -mean / size * z[1];
        var modulus = Math.exp(-size / 2 * Math.log1p(2 * re + re * re + im * im));
        var turn = -size * Math.atan2(im, 1 + re);
        z[0] = modulus * Math.cos(turn);
        z[1] = modulus * Math.sin(turn);
    }
}
