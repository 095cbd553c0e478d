package shishin.risk.simulation.montecarlo;

/** A run was stopped by whoever watched it. */
public final class Cancelled extends RuntimeException {

    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
