package shishin.assessment.answer;

import java.util.Collection;
import java.util.UUID;

/** Where the evidence lies that answers point to. */
public interface EvidenceShelf {

    /** Those of these ids under which no evidence lies. */
    Collection<UUID> unknown(Collection<UUID> evidence);

    /** Refuses, with {@link UnknownEvidence}, ids under which no evidence lies. */
    default void requireKnown(Collection<UUID> evidence) {
        var unknown = unknown(evidence);
        if (!unknown.isEmpty()) throw new UnknownEvidence(unknown);
    }
}
