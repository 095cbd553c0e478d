package shishin.risk.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;
import shishin.risk.issue.IssueSource;
import shishin.risk.issue.OpenIssue;
import shishin.risk.issue.Subject;
import shishin.risk.scale.Severity;

@Schema(description = "An incident, as far as it is known", examples = """
        {"title": "決済サーバーの暗号化", "description": "標的型メールによる感染", "severity": "CRITICAL",
         "subject": {"type": "system", "id": "settlement"}, "edition": "nisc-4-measures", "items": ["3.2.0-1.1"],
         "detectedAt": "2026-04-01T09:00:00Z", "risks": [],
         "services": [{"service": "settlement", "agreed": "2時間以内に復旧する", "missed": true}]}""")
record ReportIncident(
        @NotNull @OneLine @Size(max = 300) String title,
        @Nullable @Size(max = 10_000) String description,
        @NotNull Severity severity,
        @NotNull @Valid Subject subject,
        @Nullable @OneLine @Size(max = 100) String edition,
        @Nullable @Size(max = 100) List<@NotNull @OneLine @Size(max = 60) String> items,
        @NotNull Instant detectedAt,

        @Schema(description = "Risks that came true: each is looked at again") @Nullable @Size(max = 50)
        List<@NotNull UUID> risks,

        @Nullable @Size(max = 50) List<@NotNull @Valid ServiceImpact> services) {

    ReportIncident {
        items = items == null ? List.of() : List.copyOf(new LinkedHashSet<>(items));
        risks = risks == null ? List.of() : List.copyOf(new LinkedHashSet<>(risks));
        services = services == null ? List.of() : List.copyOf(services);
    }

    OpenIssue issue() {
        return new OpenIssue(IssueSource.INCIDENT_RESPONSE, title, description, edition, items, subject, severity);
    }

    IncidentContent content() {
        var detected = new TimelineEntry(detectedAt, TimelineEntry.Kind.DETECTED, title);
        return new IncidentContent(
                description, Objects.requireNonNull(services), List.of(detected), List.of(), List.of(), List.of());
    }
}
