package shishin.risk.simulation.montecarlo;

import java.util.Arrays;

/**
 * Losses counted in classes of a relative width of 1 in 1,024 instead of kept: the memory it takes depends on how far
 * they spread, not on how many they are.
 */
final class CountedLosses implements Ranked {

    /** What is left of a double's bits: sign, exponent and the ten leading bits of the fraction. */
    private static final int SHIFT = 42;

    private long[] counts = new long[0];
    private double[] sums = new double[0];
    private double[] squares = new double[0];
    private long first;
    private long size;
    private long zeros;

    /** Takes in more losses: the first {@code number} of an array. */
    void add(double[] losses, int number) {
        size += number;
        for (int i = 0; i < number; i++) {
            var loss = losses[i];
            if (loss == 0) {
                zeros++;
                continue;
            }
            var place = place(Double.doubleToRawLongBits(loss) >>> SHIFT);
            counts[place]++;
            sums[place] += loss;
            squares[place] += loss * loss;
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long zeros() {
        return zeros;
    }

    /** The mean of the losses of the rank's class. */
    @Override
    public double value(long rank) {
        if (rank <= zeros) return 0;
        var place = placeOf(rank);
        return sums[place] / counts[place];
    }

    @Override
    public double sumAbove(long rank) {
        return above(rank, sums);
    }

    @Override
    public double squaresAbove(long rank) {
        return above(rank, squares);
    }

    @Override
    public double resolution() {
        return 1.0 / (1L << (52 - SHIFT));
    }

    private double above(long rank, double[] sizes) {
        if (rank >= size) return 0;
        if (rank <= zeros) return Arrays.stream(sizes).sum();
        int place = 0;
        var reached = zeros + counts[0];
        while (reached < rank) reached += counts[++place];
        var sum = (reached - rank) * sizes[place] / counts[place];
        for (int i = place + 1; i < sizes.length; i++) sum += sizes[i];
        return sum;
    }

    private int placeOf(long rank) {
        int place = 0;
        for (var reached = zeros + counts[0]; reached < rank; reached += counts[++place]) {}
        return place;
    }

    private int place(long key) {
        var place = key - first;
        if (place >= 0 && place < counts.length) return (int) place;
        grow(key);
        return (int) (key - first);
    }

    private void grow(long key) {
        var room = 1L << (52 - SHIFT);
        var from = counts.length == 0 ? key : Math.min(key - room, first);
        var to = Math.max(key + room, first + counts.length);
        if (counts.length > 0 && key >= first) from = first;
        var shift = counts.length == 0 ? 0 : (int) (first - from);
        var length = (int) (to - from);
        counts = moved(counts, counts.length, new long[length], shift);
        sums = moved(sums, sums.length, new double[length], shift);
        squares = moved(squares, squares.length, new double[length], shift);
        first = from;
    }

    @SuppressWarnings("SuspiciousSystemArraycopy") // an array of numbers, long or double, into one of its kind
    private static <A> A moved(A old, int length, A larger, int shift) {
        System.arraycopy(old, 0, larger, shift, length);
        return larger;
    }
}
