package shishin.assessment.agent;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.PastEvidence;
import shishin.platform.outbox.Fact;

record EvidenceOverdue(
        UUID streamId,
        String agent,
        String tool,
        String check,
        Subject subject,
        String edition,
        List<String> items,

        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration every,

        Instant observedTo,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return streamId.toString();
    }

    static EvidenceOverdue of(PastEvidence.Stream stream, Duration every, Instant at) {
        return new EvidenceOverdue(
                stream.id(),
                stream.agent(),
                stream.tool(),
                stream.check(),
                stream.subject(),
                stream.edition(),
                stream.items(),
                every,
                stream.observedTo(),
                at);
    }
}
