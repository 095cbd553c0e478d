package shishin.risk.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;
import shishin.risk.issue.Subject;
import shishin.risk.scale.Money;
import shishin.risk.scale.Severity;

@Schema(name = "Incident", description = "Something that went wrong (IT障害)", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b15", "title": "決済サーバーの暗号化", "severity": "CRITICAL",
         "subject": {"type": "system", "id": "settlement"}, "items": [], "risks": [],
         "issueId": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "state": "OPEN", "detectedAt": "2026-04-01T09:00:00Z",
         "services": [], "timeline": [{"at": "2026-04-01T09:00:00Z", "kind": "DETECTED", "text": "決済サーバーの暗号化"}],
         "losses": [], "lessons": [], "analyses": [], "reportedBy": "risk-analyst", "at": "2026-04-01T09:05:00Z",
         "updatedAt": "2026-04-01T09:05:00Z", "possible": ["NOTE", "RECOVER"], "version": 0}""")
public record IncidentView(
        UUID id,
        String title,
        @Nullable String description,
        Severity severity,
        Subject subject,
        @Nullable String edition,
        List<String> items,
        List<UUID> risks,
        @Schema(description = "The issue it opened") UUID issueId,
        IncidentState state,
        Instant detectedAt,
        @Nullable Instant recoveredAt,
        List<ServiceImpact> services,
        List<TimelineEntry> timeline,
        List<ActualLoss> losses,
        @Nullable Money totalLoss,
        List<String> lessons,

        @Schema(description = "The analyses its damage became")
        List<UUID> analyses,

        @Nullable String reason,
        String reportedBy,
        Instant at,
        Instant updatedAt,
        List<IncidentAct> possible,
        long version)
        implements Versioned, Located {

    @Override
    public String location() {
        return "/api/v1/incidents/" + id;
    }
}
