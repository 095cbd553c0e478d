package shishin.risk.issue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;
import shishin.risk.scale.Severity;

/** Makes several issues of one. */
@Schema(description = "The issues that take its place, and why", examples = """
        {"reason": "担当と対策が異なる", "parts": [{"title": "連絡網が古い", "items": ["3.1.0-2.1"]},
         {"title": "代替要員がいない", "items": ["3.1.0-2.1"], "severity": "HIGH"}]}""")
record SplitIssue(
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Size(min = 2, max = 20) List<@NotNull @Valid Part> parts) {

    /** One of them; what is left out is as it was. */
    @Schema(name = "IssuePart")
    record Part(
            @NotNull @OneLine @Size(max = 300) String title,
            @Nullable @Size(max = 10_000) String description,
            @Nullable @Size(max = 100) List<@NotNull @OneLine @Size(max = 60) String> items,
            @Nullable Severity severity) {

        OpenIssue of(IssueView whole) {
            return new OpenIssue(
                    whole.source(),
                    title,
                    description == null ? whole.description() : description,
                    whole.edition(),
                    items == null ? whole.items() : List.copyOf(items),
                    whole.subject(),
                    severity == null ? whole.severity() : severity);
        }
    }
}
