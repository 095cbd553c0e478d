package shishin.benchmark.load;

import java.util.List;
import java.util.stream.IntStream;

/** The least, the middle and the most of several measurements of one thing. */
public record Spread(double least, double median, double most) {

    public static Spread of(List<Double> values) {
        if (values.isEmpty()) throw new IllegalArgumentException("nothing was measured");
        var sorted = values.stream().sorted().toList();
        return new Spread(sorted.getFirst(), percentile(sorted, 50), sorted.getLast());
    }

    /** How many times the other each is, turn by turn, so that what disturbed both cancels out. */
    public static Spread ratio(List<Double> values, List<Double> others) {
        return pairwise(values, others, (value, other) -> value / other);
    }

    /** How much more than the other each is, turn by turn. */
    public static Spread difference(List<Double> values, List<Double> others) {
        return pairwise(values, others, (value, other) -> value - other);
    }

    /** By the nearest rank, for the middle of an even number the mean of both. */
    public static double percentile(List<Double> sorted, double percent) {
        int count = sorted.size();
        if (percent == 50 && count % 2 == 0) return (sorted.get(count / 2 - 1) + sorted.get(count / 2)) / 2;
        int rank = (int) Math.ceil(percent / 100 * count);
        return sorted.get(Math.clamp(rank, 1, count) - 1);
    }

    private static Spread pairwise(List<Double> values, List<Double> others, Pair pair) {
        if (values.size() != others.size()) throw new IllegalArgumentException("turns do not match");
        return of(IntStream.range(0, values.size())
                .mapToObj(turn -> pair.of(values.get(turn), others.get(turn)))
                .toList());
    }

    private interface Pair {
        double of(double value, double other);
    }
}
