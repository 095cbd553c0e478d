package shishin.assessment.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import shishin.assessment.assessment.Subject;
import shishin.assessment.signature.Signature;
import shishin.platform.outbox.Fact;

/**
 * What had failed passes.
 *
 * @param items what it speaks of now, and what it spoke of when it failed
 */
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

    static EvidenceRecovered of(EvidenceView evidence, List<String> failed) {
        return new EvidenceRecovered(
                evidence.id(),
                evidence.streamId(),
                evidence.producer(),
                evidence.check(),
                evidence.subject(),
                evidence.edition(),
                Stream.concat(evidence.items().stream(), failed.stream())
                        .distinct()
                        .toList(),
                evidence.signature().state(),
                evidence.observedTo(),
                evidence.receivedAt());
    }
}
