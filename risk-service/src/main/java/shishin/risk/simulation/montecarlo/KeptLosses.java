package shishin.risk.simulation.montecarlo;

import java.util.Arrays;

/**
 * All losses, sorted no further than they are asked about: into buckets by the leading bits of their floating-point
 * form, which for positive numbers are in the order of the numbers; and within a bucket when one of its ranks is wanted.
 */
final class KeptLosses implements Ranked {

    private static final int BUCKETS = 1 << 12;
    private static final int PARTS = 16;

    private final double[] losses;
    private final int size;
    private final double[] ordered;
    private final int[][] places = new int[PARTS][BUCKETS];
    private final int[] starts = new int[BUCKETS + 1];
    private final double[] sums = new double[BUCKETS + 1];
    private final double[] squares = new double[BUCKETS + 1];
    private final boolean[] sorted = new boolean[BUCKETS];
    private final long lowest;
    private final int shift;

    /**
     * Puts the losses into their buckets.
     *
     * @param losses of which the first {@code size} count; not changed
     */
    KeptLosses(double[] losses, int size, Crew crew) {
        this.losses = losses;
        this.size = size;
        var extremes = new long[PARTS][2];
        crew.each(PARTS, part -> extremes[part] = extremes(part));
        this.lowest = Arrays.stream(extremes).mapToLong(pair -> pair[0]).min().orElseThrow();
        var range = Arrays.stream(extremes).mapToLong(pair -> pair[1]).max().orElseThrow() - lowest;
        this.shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(Math.max(range, 0)) - 12);
        crew.each(PARTS, this::count);
        this.ordered = new double[allot()];
        crew.each(PARTS, this::place);
        crew.each(PARTS, this::add);
        for (int bucket = BUCKETS - 1; bucket >= 0; bucket--) {
            sums[bucket] += sums[bucket + 1];
            squares[bucket] += squares[bucket + 1];
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long zeros() {
        return (long) size - ordered.length;
    }

    @Override
    public double value(long rank) {
        var place = (int) (rank - zeros() - 1);
        if (place < 0) return 0;
        sort(bucketAt(place));
        return ordered[place];
    }

    @Override
    public double sumAbove(long rank) {
        var place = (int) Math.max(rank - zeros(), 0);
        if (place == ordered.length) return 0;
        var bucket = bucketAt(place);
        sort(bucket);
        var sum = sums[bucket + 1];
        for (int i = place; i < starts[bucket + 1]; i++) sum += ordered[i];
        return sum;
    }

    @Override
    public double squaresAbove(long rank) {
        var place = (int) Math.max(rank - zeros(), 0);
        if (place == ordered.length) return 0;
        var bucket = bucketAt(place);
        sort(bucket);
        var sum = squares[bucket + 1];
        for (int i = place; i < starts[bucket + 1]; i++) sum += ordered[i] * ordered[i];
        return sum;
    }

    @Override
    public double resolution() {
        return 0;
    }

    private int from(int part) {
        return (int) ((long) size * part / PARTS);
    }

    private int bucket(double loss) {
        return (int) ((Double.doubleToRawLongBits(loss) - lowest) >>> shift);
    }

    private long[] extremes(int part) {
        var least = Double.POSITIVE_INFINITY;
        var greatest = 0.0;
        for (int i = from(part); i < from(part + 1); i++) {
            var loss = losses[i];
            greatest = Math.max(greatest, loss);
            if (loss > 0) least = Math.min(least, loss);
        }
        return new long[] {Double.doubleToRawLongBits(least), Double.doubleToRawLongBits(greatest)};
    }

    private void count(int part) {
        var counts = places[part];
        for (int i = from(part); i < from(part + 1); i++) if (losses[i] > 0) counts[bucket(losses[i])]++;
    }

    /** Turns the counts into places: buckets in order, within a bucket part after part. */
    private int allot() {
        int place = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            starts[bucket] = place;
            for (var counts : places) {
                var count = counts[bucket];
                counts[bucket] = place;
                place += count;
            }
        }
        starts[BUCKETS] = place;
        return place;
    }

    private void place(int part) {
        var next = places[part];
        for (int i = from(part); i < from(part + 1); i++)
            if (losses[i] > 0) ordered[next[bucket(losses[i])]++] = losses[i];
    }

    private void add(int part) {
        var each = BUCKETS / PARTS;
        for (int bucket = part * each; bucket < (part + 1) * each; bucket++) {
            var sum = 0.0;
            var square = 0.0;
            for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
                sum += ordered[i];
                square += ordered[i] * ordered[i];
            }
            sums[bucket] = sum;
            squares[bucket] = square;
        }
    }

    private int bucketAt(int place) {
        var found = Arrays.binarySearch(starts, place);
        if (found < 0) return -found - 2;
        while (starts[found + 1] == place) found++;
        return found;
    }

    private void sort(int bucket) {
        if (sorted[bucket]) return;
        Arrays.sort(ordered, starts[bucket], starts[bucket + 1]);
        sorted[bucket] = true;
    }
}
