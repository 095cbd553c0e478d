package shishin.risk.simulation.montecarlo;

/** Watches a run, and may stop it. */
@FunctionalInterface
public interface Watch {

    /** Watches nothing. */
    Watch NONE = _ -> true;

    /**
     * Told again and again, by any of the threads.
     *
     * @param share of the years that are simulated, from 0 to 1
     * @return whether to go on
     */
    boolean goOn(double share);
}
