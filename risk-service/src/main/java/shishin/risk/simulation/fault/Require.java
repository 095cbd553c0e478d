package shishin.risk.simulation.fault;

import java.util.Collection;

/** The checks every input passes before anything is computed. */
public final class Require {

    /** The greatest number of events a year that is computed, on average. */
    public static final double MOST_EVENTS = 1e6;

    private static final double WHOLE = 1e-9;

    private Require() {}

    public static void finite(String place, double value) {
        that(Double.isFinite(value), Fault.NOT_FINITE, place);
    }

    public static void notNegative(String place, double value) {
        finite(place, value);
        that(value >= 0, Fault.NEGATIVE, place);
    }

    public static void positive(String place, double value) {
        finite(place, value);
        that(value > 0, Fault.NOT_POSITIVE, place);
    }

    public static void probability(String place, double value) {
        finite(place, value);
        that(value >= 0 && value <= 1, Fault.NOT_A_PROBABILITY, place);
    }

    /**
     * Refuses more events than can be computed.
     *
     * @param events the mean number of events a year
     */
    public static void computable(String place, double events) {
        that(events <= MOST_EVENTS, Fault.TOO_MANY_EVENTS, place);
    }

    public static void size(String place, Collection<?> things, int most) {
        that(!things.isEmpty(), Fault.EMPTY, place);
        that(things.size() <= most, Fault.TOO_MANY, place);
    }

    public static void whole(String place, double sum) {
        that(Math.abs(sum - 1) <= WHOLE, Fault.NOT_A_WHOLE, place);
    }

    public static void that(boolean holds, Fault fault, String place) {
        if (!holds) throw new InvalidModel(fault, place);
    }
}
