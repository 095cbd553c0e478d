package shishin.benchmark.load;

/** What wrk saw. Latencies in milliseconds. */
record Load(long requests, double seconds, double p50, double p99, long failures) {

    private static final int TOLERATED_PER_MILLE = 5;

    double rate() {
        return requests / seconds;
    }

    /** Too many failures to call the rest a measurement. */
    boolean failed() {
        return requests == 0 || failures * 1000 > requests * TOLERATED_PER_MILLE;
    }
}
