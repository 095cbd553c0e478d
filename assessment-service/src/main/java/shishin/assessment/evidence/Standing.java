package shishin.assessment.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How things stand by the latest evidence of a stream.
 *
 * @param latest the evidence observed last; of several observed at the same time the one that came last, but nothing
 *     takes the place of a failure
 * @param failing whether it has failed or expired, and not passed since
 * @param expiredAt when it was noticed that the latest evidence is no longer valid
 */
@Embeddable
record Standing(
        UUID latest,
        @Enumerated(EnumType.STRING) CheckResult result,
        Instant observedTo,
        @Nullable Instant validUntil,
        boolean failing,
        @Nullable Instant expiredAt) {

    static Standing first(EvidenceView evidence) {
        return new Standing(
                evidence.id(),
                evidence.result(),
                evidence.observedTo(),
                evidence.validUntil(),
                evidence.result().isFailure(),
                null);
    }

    /** Older news does not change how things stand; a check that was not made settles nothing. */
    Standing after(EvidenceView evidence) {
        if (!isNews(evidence)) return this;
        var settled = evidence.result() == CheckResult.PASS;
        return new Standing(
                evidence.id(),
                evidence.result(),
                evidence.observedTo(),
                evidence.validUntil(),
                evidence.result().isFailure() || (failing && !settled),
                null);
    }

    /** One check may look at many things at one moment; that it passed for some does not mend what failed for another. */
    boolean isNews(EvidenceView evidence) {
        if (evidence.observedTo().equals(observedTo)) return evidence.result().isFailure() || !result.isFailure();
        return evidence.observedTo().isAfter(observedTo);
    }

    Standing expired(Instant now) {
        return new Standing(latest, result, observedTo, validUntil, true, now);
    }
}
