package shishin.assessment.assessment;

import java.util.UUID;
import java.util.stream.Stream;
import shishin.assessment.ledger.Entry;

/** What another feature keeps under an assessment, so that closing seals it too. */
public interface SealedContent {

    /** Each thing it keeps, in an order that is always the same. */
    Stream<Entry> sealed(UUID assessment);

    /** Refuses to close while something is left undecided. */
    default void requireSettled(UUID assessment) {}
}
