package shishin.risk.simulation.frequency;

import shishin.risk.simulation.fault.Require;

/**
 * One event or none: E[z^N] = 1 + p(z − 1).
 *
 * @param mean p, the probability of the event in a year
 */
public record BernoulliCount(double mean) implements Count {

    public BernoulliCount {
        Require.probability("probability", mean);
    }

    @Override
    public double variance() {
        return mean * (1 - mean);
    }

    @Override
    public double none() {
        return 1 - mean;
    }

    @Override
    public double ratio(int k) {
        return k == 1 ? mean / (1 - mean) : 0;
    }

    @Override
    public int quantile(double p) {
        return p < 1 - mean ? 0 : 1;
    }

    @Override
    public void generate(double[] z) {
        z[0] = 1 + mean * (z[0] - 1);
        z[1] = mean * z[1];
    }
}
