package shishin.assessment.evidence;

import java.time.Duration;
import java.time.Instant;

/** What the clocks of those who observe may say. */
public final class ObservationTimes {

    /** How far a producer's clock may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private ObservationTimes() {}

    /** Refuses what is said to have been observed later than clocks differ. */
    public static void requireNotAhead(Instant observedTo, Instant now) {
        if (observedTo.isAfter(now.plus(CLOCKS_DIFFER))) throw new ObservedInTheFuture();
    }

    static void requireSensible(ReceiveEvidence said, Instant now) {
        var observedTo = said.observedTo();
        requireNotAhead(observedTo, now);
        if (observedTo.isBefore(said.observedFrom())) throw new ObservationEndsBeforeItBegins();
        if (said.validUntil() != null && !said.validUntil().isAfter(observedTo))
            throw new ValidityEndsBeforeTheObservation();
    }
}
