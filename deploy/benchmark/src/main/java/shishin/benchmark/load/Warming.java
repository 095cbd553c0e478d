package shishin.benchmark.load;

/** Whether what is measured still grows faster: compilers take their time, and the longer the more code takes part. */
public final class Warming {

    private static final double GROWING = 1.05;

    /** Turns in a row without growth: while the compilers work, one may well be slower than the one before. */
    private static final int STILL = 2;

    private double best;
    private int still;

    public boolean isNeeded() {
        return still < STILL;
    }

    /** Takes note of how fast a turn was. */
    public void ran(double rate) {
        still = rate < best * GROWING ? still + 1 : 0;
        best = Math.max(best, rate);
    }
}
