package shishin.risk.simulation.watch;

/** Watches a computation, and may stop it. */
@FunctionalInterface
public interface Watch {

    /** Watches nothing. */
    Watch NONE = _ -> true;

    /**
     * Told again and again, by any of the threads.
     *
     * @param share of the work that is done, from 0 to 1
     * @return whether to go on
     */
    boolean goOn(double share);

    /**
     * Looks whether to go on.
     *
     * @throws Cancelled where not
     */
    default void look(double share) {
        if (!goOn(share)) throw new Cancelled();
    }

    /** Watches a part of the work: what it is told as 0 to 1 is told on as {@code from} to {@code to}. */
    default Watch between(double from, double to) {
        return share -> goOn(from + share * (to - from));
    }
}
