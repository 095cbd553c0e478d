package shishin.assessment.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shishin.assessment.assessment.Subject;
import shishin.assessment.signature.Signature;
import shishin.platform.outbox.Fact;

public record EvidenceRecovered(
        UUID evidenceId,
        UUID streamId,
        Producer producer,
        String check,
        Subject subject,
        String edition,
        List<String> items,
        Signature.State signature,
        Instant observedTo,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return streamId.toString();
    }

    static EvidenceRecovered of(EvidenceView evidence) {
        return new EvidenceRecovered(
                evidence.id(),
                evidence.streamId(),
                evidence.producer(),
                evidence.check(),
                evidence.subject(),
                evidence.edition(),
                evidence.items(),
                evidence.signature().state(),
                evidence.observedTo(),
                evidence.receivedAt());
    }
}
