package shishin.assessment.assessment;

import java.time.Instant;
import java.util.UUID;
import shishin.platform.outbox.Fact;

public record AssessmentClosed(
        UUID assessmentId,
        AssessmentKind kind,
        String title,
        String edition,
        Subject subject,
        Instant at,
        String digest)
        implements Fact {

    @Override
    public String key() {
        return assessmentId.toString();
    }

    static AssessmentClosed of(Assessment assessment, String digest) {
        return new AssessmentClosed(
                assessment.id(),
                assessment.kind(),
                assessment.title(),
                assessment.edition(),
                assessment.subject(),
                assessment.updatedAt(),
                digest);
    }
}
