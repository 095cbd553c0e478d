package shishin.risk.lifecycle;

import java.util.Set;

/** Where a risk is in the loop. */
public enum Stage {
    IDENTIFIED,
    ANALYSED,
    EVALUATED,
    TREATING,
    /** A treatment has worked; the next cycle begins with what it left. */
    VERIFIED,
    ACCEPTED,
    CLOSED;

    /** What can be done in any case while a risk is here. */
    Set<Act> acts() {
        return switch (this) {
            case IDENTIFIED -> Set.of(Act.CHANGE, Act.ANALYSE, Act.CLOSE);
            case ANALYSED -> Set.of(Act.CHANGE, Act.ANALYSE, Act.EVALUATE, Act.CLOSE);
            case EVALUATED, VERIFIED, ACCEPTED -> Set.of(Act.CHANGE, Act.ANALYSE, Act.EVALUATE, Act.REVIEW, Act.CLOSE);
            case TREATING -> Set.of(Act.CHANGE, Act.ANALYSE);
            case CLOSED -> Set.of();
        };
    }
}
