package shishin.assessment.finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Subject;
import shishin.platform.outbox.Fact;

public record FindingClosed(
        UUID findingId,
        @Nullable UUID streamId,
        String edition,
        Subject subject,
        List<String> items,
        Grade grade,
        String title,
        List<UUID> evidence,
        String closedBy,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return findingId.toString();
    }

    static FindingClosed of(FindingView finding, Stamp stamp) {
        return new FindingClosed(
                finding.id(),
                finding.streamId(),
                finding.edition(),
                finding.subject(),
                finding.items(),
                finding.grade(),
                finding.title(),
                finding.closingEvidence(),
                stamp.name(),
                stamp.at());
    }
}
