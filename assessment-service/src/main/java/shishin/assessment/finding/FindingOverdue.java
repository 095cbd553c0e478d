package shishin.assessment.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.platform.outbox.Fact;

public record FindingOverdue(
        UUID findingId,
        String edition,
        Subject subject,
        List<String> items,
        Grade grade,
        String title,
        @Nullable String owner,
        LocalDate due,
        FindingState state,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return findingId.toString();
    }

    static FindingOverdue of(FindingView finding, Instant at) {
        return new FindingOverdue(
                finding.id(),
                finding.edition(),
                finding.subject(),
                finding.items(),
                finding.grade(),
                finding.title(),
                finding.owner(),
                Objects.requireNonNull(finding.due()),
                finding.state(),
                at);
    }
}
