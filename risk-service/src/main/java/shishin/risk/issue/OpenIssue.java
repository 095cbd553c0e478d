package shishin.risk.issue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;
import shishin.risk.scale.Severity;

@Schema(description = "Something found wanting, told by a person", examples = """
        {"source": "EXERCISE", "title": "連絡網が古く、担当者に連絡がつかなかった", "description": "2026年度の演習で確認",
         "edition": "nisc-4-measures", "items": ["3.1.0-2.1"], "subject": {"type": "service", "id": "settlement"},
         "severity": "HIGH"}""")
public record OpenIssue(
        @NotNull IssueSource source,
        @NotNull @OneLine @Size(max = 300) String title,
        @Nullable @Size(max = 10_000) String description,
        @Nullable @OneLine @Size(max = 100) String edition,
        @Nullable @Size(max = 100) List<@NotNull @OneLine @Size(max = 60) String> items,
        @NotNull @Valid Subject subject,
        @NotNull Severity severity) {

    public OpenIssue {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
