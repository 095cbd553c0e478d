package shishin.assessment.assessment;

import java.time.Instant;
import java.util.UUID;
import shishin.platform.outbox.Fact;

public record AssessmentOpened(
        UUID assessmentId, AssessmentKind kind, String title, String edition, Subject subject, Instant at)
        implements Fact {

    @Override
    public String key() {
        return assessmentId.toString();
    }

    static AssessmentOpened of(Assessment assessment) {
        return new AssessmentOpened(
                assessment.id(),
                assessment.kind(),
                assessment.title(),
                assessment.edition(),
                assessment.subject(),
                assessment.updatedAt());
    }
}
