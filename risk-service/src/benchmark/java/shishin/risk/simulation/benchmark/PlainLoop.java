package shishin.risk.simulation.benchmark;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** What one would write by hand: years in an array, and nothing asked of them. */
final class PlainLoop {

    private PlainLoop() {}

    static double[] pert(int years, double rate, double min, double mode, double max) {
        var random = RandomSource.XO_SHI_RO_256_PP.create(1);
        var shares = ChengBetaSampler.of(random, 1 + 4 * (mode - min) / (max - min), 1 + 4 * (max - mode) / (max - min));
        return loop(years, rate, random, () -> min + (max - min) * shares.sample());
    }

    static double[] lognormal(int years, double rate, double mu, double sigma) {
        var random = RandomSource.XO_SHI_RO_256_PP.create(1);
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        return loop(years, rate, random, () -> Math.exp(mu + sigma * normal.sample()));
    }

    private static double[] loop(int years, double rate, UniformRandomProvider random, ContinuousSampler severity) {
        var none = Math.exp(-rate);
        var losses = new double[years];
        for (int year = 0; year < years; year++) {
            var sum = 0.0;
            for (var left = random.nextDouble(); left > none; left *= random.nextDouble()) sum += severity.sample();
            losses[year] = sum;
        }
        return losses;
    }
}
