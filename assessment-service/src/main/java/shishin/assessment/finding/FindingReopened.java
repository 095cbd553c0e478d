package shishin.assessment.finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.platform.outbox.Fact;

public record FindingReopened(
        UUID findingId,
        @Nullable UUID assessmentId,
        @Nullable UUID streamId,
        String edition,
        Subject subject,
        List<String> items,
        Grade grade,
        String title,
        FindingState from,
        @Nullable String reason,
        String reopenedBy,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return findingId.toString();
    }

    static FindingReopened of(FindingView finding, FindingTraceView trace) {
        return new FindingReopened(
                finding.id(),
                finding.assessmentId(),
                finding.streamId(),
                finding.edition(),
                finding.subject(),
                finding.items(),
                finding.grade(),
                finding.title(),
                trace.from(),
                trace.detail(),
                trace.by(),
                trace.at());
    }
}
