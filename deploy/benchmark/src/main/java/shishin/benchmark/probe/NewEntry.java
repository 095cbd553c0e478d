package shishin.benchmark.probe;

/** What is sent to the probe to be kept. */
record NewEntry(
        String code,
        String title,
        String threat,
        String vulnerability,
        String event,
        String consequence,
        String owner) {}
