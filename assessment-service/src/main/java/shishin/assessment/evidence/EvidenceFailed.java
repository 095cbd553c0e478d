package shishin.assessment.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.signature.Signature;
import shishin.platform.outbox.Fact;

public record EvidenceFailed(
        UUID evidenceId,
        UUID streamId,
        Producer producer,
        String check,
        Subject subject,
        String edition,
        List<String> items,
        Signature.State signature,
        CheckResult result,
        @Nullable String reason,
        @Nullable Severity severity,
        Instant observedTo,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return streamId.toString();
    }

    static EvidenceFailed of(EvidenceView evidence) {
        return new EvidenceFailed(
                evidence.id(),
                evidence.streamId(),
                evidence.producer(),
                evidence.check(),
                evidence.subject(),
                evidence.edition(),
                evidence.items(),
                evidence.signature().state(),
                evidence.result(),
                evidence.reason(),
                evidence.severity(),
                evidence.observedTo(),
                evidence.receivedAt());
    }
}
