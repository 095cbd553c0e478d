package shishin.assessment.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import shishin.assessment.assessment.Subject;
import shishin.assessment.signature.Signature;
import shishin.platform.outbox.Fact;

public record EvidenceExpired(
        UUID evidenceId,
        UUID streamId,
        Producer producer,
        String check,
        Subject subject,
        String edition,
        List<String> items,
        Signature.State signature,
        Instant validUntil,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return streamId.toString();
    }

    static EvidenceExpired of(EvidenceView evidence, Instant at) {
        return new EvidenceExpired(
                evidence.id(),
                evidence.streamId(),
                evidence.producer(),
                evidence.check(),
                evidence.subject(),
                evidence.edition(),
                evidence.items(),
                evidence.signature().state(),
                Objects.requireNonNull(evidence.validUntil()),
                at);
    }
}
