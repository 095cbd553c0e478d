package shishin.assessment.answer;

import java.util.Collection;
import java.util.UUID;

/** Where the evidence lies that answers point to. */
public interface EvidenceShelf {

    /** Refuses, with {@link UnknownEvidence}, ids under which no evidence lies. */
    void requireKnown(Collection<UUID> evidence);
}
