package shishin.assessment.finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.platform.outbox.Fact;

public record FindingRaised(
        UUID findingId,
        @Nullable UUID assessmentId,
        @Nullable UUID streamId,
        String edition,
        Subject subject,
        List<String> items,
        Grade grade,
        String title,
        String description,
        String raisedBy,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return findingId.toString();
    }

    static FindingRaised of(FindingView finding) {
        return new FindingRaised(
                finding.id(),
                finding.assessmentId(),
                finding.streamId(),
                finding.edition(),
                finding.subject(),
                finding.items(),
                finding.grade(),
                finding.title(),
                finding.description(),
                finding.raisedBy(),
                finding.raisedAt());
    }
}
