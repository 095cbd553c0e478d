package shishin.risk.issue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;
import shishin.risk.scale.Severity;

@Schema(name = "Issue", description = "Something found wanting", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "source": "OPERATION", "title": "1.5.2-6.4: tls-version FAIL",
         "edition": "nisc-4-measures", "items": ["1.5.2-6.4"], "subject": {"type": "system", "id": "billing"},
         "severity": "HIGH", "state": "OPEN", "firstSeen": "2026-04-01T09:00:00Z", "lastSeen": "2026-04-01T09:30:00Z",
         "count": 3, "recovered": false, "risks": [], "merged": [], "parts": [], "openedBy": "scanner", "possible": ["DISMISS", "LINK_RISK", "MERGE", "JOIN", "SPLIT"],
         "version": 2}""")
public record IssueView(
        UUID id,
        IssueSource source,
        String title,
        @Nullable String description,
        @Nullable String edition,
        List<String> items,
        Subject subject,
        Severity severity,
        IssueState state,
        @Nullable IssueOutcome outcome,
        @Nullable String reason,
        Instant firstSeen,
        Instant lastSeen,
        int count,
        boolean recovered,
        @Nullable Instant recoveredAt,
        List<UUID> risks,

        @Schema(description = "Issues that were merged into this one")
        List<UUID> merged,

        @Schema(description = "The issue this one goes on in") @Nullable
        UUID mergedInto,

        @Schema(description = "The issues that took its place")
        List<UUID> parts,

        String openedBy,
        List<String> possible,
        long version)
        implements Versioned, Located {

    @Override
    public String location() {
        return "/api/v1/issues/" + id;
    }
}
