package shishin.risk.issue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;
import shishin.risk.scale.Severity;

public record IssueOpened(
        UUID issueId,
        IssueSource source,
        String title,
        @Nullable String edition,
        List<String> items,
        Subject subject,
        Severity severity,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return issueId.toString();
    }
}
