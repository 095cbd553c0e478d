package shishin.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import shishin.platform.outbox.Outbox;

/** Marks one stream as expired and says so, in one transaction. */
@ApplicationScoped
class ExpiredStream {

    private final StreamRepository streams;
    private final EvidenceRepository evidence;
    private final Outbox outbox;

    ExpiredStream(StreamRepository streams, EvidenceRepository evidence, Outbox outbox) {
        this.streams = streams;
        this.evidence = evidence;
        this.outbox = outbox;
    }

    /** False when somebody else has said it, is saying it, or newer evidence has come meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean say(UUID id, Instant now) {
        var due = streams.takeDue(id, now);
        due.ifPresent(stream -> {
            stream.expire(now);
            outbox.publish(
                    EvidenceExpired.of(evidence.find(stream.standing().latest()).view(), now));
        });
        return due.isPresent();
    }
}
