package shishin.risk.simulation.distribution;

import java.util.Arrays;
import java.util.List;
import shishin.risk.simulation.fault.Require;

/** What was seen, each as likely as the other: up to 10,000 values, each at least 0. */
public final class Empirical implements Distribution {

    private static final int MOST = 10_000;

    private final double[] sorted;

    public Empirical(List<Double> values) {
        Require.size("values", values, MOST);
        values.forEach(value -> Require.notNegative("values", value));
        this.sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** In ascending order. */
    public List<Double> values() {
        return Arrays.stream(sorted).boxed().toList();
    }

    @Override
    public double mean() {
        return Arrays.stream(sorted).average().orElseThrow();
    }

    @Override
    public double variance() {
        var mean = mean();
        return Arrays.stream(sorted)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
    }

    @Override
    public double cdf(double x) {
        var low = 0;
        var high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= x) low = middle + 1;
            else high = middle;
        }
        return (double) low / sorted.length;
    }

    @Override
    public double quantile(double p) {
        return sorted[Math.clamp((long) Math.ceil(p * sorted.length) - 1, 0, sorted.length - 1)];
    }

    @Override
    public Drawing drawing() {
        return random -> () -> sorted[random.nextInt(sorted.length)];
    }

    @Override
    public Empirical times(double factor) {
        return new Empirical(
                Arrays.stream(sorted).map(value -> value * factor).boxed().toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Empirical that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return "Empirical" + Arrays.toString(sorted);
    }
}
