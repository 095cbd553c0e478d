package shishin.risk.simulation.frequency;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.distribution.Drawing;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/**
 * A parameter of a frequency: the product of factors that are known or uncertain, each independent of the others. What
 * is uncertain is drawn once for each year.
 *
 * @param factors one to four
 */
public record Rate(List<Distribution> factors) {

    private static final int MOST = 4;

    /** Parts of equal probability that stand for the uncertainty of one factor. */
    private static final int PARTS = 64;

    public Rate {
        Require.size("rate", factors, MOST);
        factors = List.copyOf(factors);
    }

    public static Rate of(double value) {
        return new Rate(List.of(new Constant(value)));
    }

    public static Rate of(Distribution... factors) {
        return new Rate(List.of(factors));
    }

    public double mean() {
        return factors.stream().mapToDouble(Distribution::mean).reduce(1, (a, b) -> a * b);
    }

    public double variance() {
        var squares = factors.stream()
                .mapToDouble(factor -> factor.variance() + factor.mean() * factor.mean())
                .reduce(1, (a, b) -> a * b);
        return isCertain() ? 0 : squares - mean() * mean();
    }

    public boolean isCertain() {
        return factors.stream().allMatch(Distribution::isCertain);
    }

    /** The same rate, times a factor above 0. */
    public Rate times(double factor) {
        return new Rate(Stream.concat(
                        Stream.of(factors.getFirst().times(factor)),
                        factors.stream().skip(1))
                .toList());
    }

    /** Prepares draws of the rate of one year after the other. */
    public Drawing drawing() {
        var drawings = factors.stream().map(Distribution::drawing).toArray(Drawing[]::new);
        return random -> {
            var samplers = Arrays.stream(drawings).map(one -> one.from(random)).toArray(ContinuousSampler[]::new);
            return () -> {
                var product = 1.0;
                for (var sampler : samplers) product *= sampler.sample();
                return product;
            };
        };
    }

    /**
     * Values of equal weight that together stand for the uncertainty: for each uncertain factor the middles of parts of
     * equal probability, corrected so that the mean is met.
     */
    double[] nodes() {
        Require.that(factors.stream().filter(factor -> !factor.isCertain()).count() <= 2, Fault.TOO_MANY, "rate");
        var nodes = new double[] {1};
        for (var factor : factors) nodes = products(nodes, parts(factor));
        return nodes;
    }

    private static double[] parts(Distribution factor) {
        if (factor.isCertain()) return new double[] {factor.mean()};
        var middles = new double[PARTS];
        for (int part = 0; part < PARTS; part++) middles[part] = factor.quantile((part + 0.5) / PARTS);
        var correction = factor.mean() / Arrays.stream(middles).average().orElseThrow();
        return Arrays.stream(middles).map(middle -> middle * correction).toArray();
    }

    private static double[] products(double[] left, double[] right) {
        return Arrays.stream(left)
                .flatMap(one -> Arrays.stream(right).map(other -> one * other))
                .toArray();
    }
}
