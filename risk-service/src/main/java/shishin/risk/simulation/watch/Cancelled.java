package shishin.risk.simulation.watch;

/** A computation was stopped by whoever watched it. */
public final class Cancelled extends RuntimeException {

    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
