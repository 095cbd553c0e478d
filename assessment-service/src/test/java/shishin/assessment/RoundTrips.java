package shishin.assessment;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what goes over the wire: the driver says at each message that it now waits for the database. */
public final class RoundTrips extends Handler {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final AtomicInteger count = new AtomicInteger();

    private RoundTrips() {}

    /** How many a call costs. */
    public static int of(Runnable call) {
        var trips = new RoundTrips();
        DRIVER.setLevel(Level.FINEST);
        DRIVER.addHandler(trips);
        try {
            call.run();
            return trips.count.get();
        } finally {
            DRIVER.removeHandler(trips);
            DRIVER.setLevel(Level.INFO);
        }
    }

    /** Those of requests alone: schedules and listeners have threads of other names. */
    @Override
    public void publish(LogRecord record) {
        var ofRequest = Thread.currentThread().getName().startsWith("quarkus-virtual-thread");
        if (ofRequest && String.valueOf(record.getMessage()).contains("FE=> Sync")) count.incrementAndGet();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
