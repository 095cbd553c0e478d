package shishin.benchmark.load;

/**
 * How long and how often.
 *
 * @param rounds how often each subject gets its turn
 * @param seconds of load in a turn
 * @param warmUp seconds of load before the first turn, not counted; at most that many, until it grows no faster
 * @param starts of each application, to see when it is ready
 * @param few records of each kind at first
 * @param many records of each kind afterwards
 * @param batches of 1,000 lines sent in a turn
 * @param facts followed from commit to effect
 * @param backlog facts put into the outbox for the relay to empty
 */
public record Pace(
        int rounds, int seconds, int warmUp, int starts, int few, int many, int batches, int facts, int backlog) {

    /** No machine of a size to run all this on is faster. */
    private static final int FASTEST_WRITES_PER_SECOND = 3_000;

    public static final Pace FULL = new Pace(3, 7, 63, 3, 1_000, 100_000, 50, 100, 50_000);
    public static final Pace QUICK = new Pace(3, 2, 2, 1, 1_000, 5_000, 5, 10, 5_000);

    /** More writes than can be done in all turns of one subject. */
    public int writes() {
        return (rounds * seconds + warmUp) * FASTEST_WRITES_PER_SECOND;
    }
}
