package shishin.risk.simulation.frequency;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.distribution.Drawing;
import shishin.risk.simulation.fault.Require;

/**
 * A parameter of a frequency: the product of factors that are known or uncertain, each independent of the others. What
 * is uncertain is drawn once for each year.
 *
 * @param factors one to four
 */
public record Rate(List<Distribution> factors) {

    private static final int MOST = 4;
    private static final double ONCE = 1e-6;

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

    /** What the rate exceeds less than once in a million years, and so every part of it that is computed. */
    double highest() {
        return factors.stream().mapToDouble(factor -> factor.quantile(1 - ONCE)).reduce(1, (a, b) -> a * b);
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

    /** Values that together stand for the uncertainty; their mean is the rate's. */
    List<Node> nodes() {
        var nodes = List.of(new Node(1, 1));
        for (var factor : factors)
            nodes = factor.isCertain() ? times(nodes, factor.mean()) : Node.product(nodes, factor);
        return nodes;
    }

    private static List<Node> times(List<Node> nodes, double factor) {
        return nodes.stream().map(node -> node.times(factor)).toList();
    }
}
