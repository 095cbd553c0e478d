package shishin.risk.identification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;
import shishin.risk.issue.IssueView;

/** Puts a risk into the register, or describes it anew; issues are added to those it came from, never taken away. */
@Schema(
        description =
                "A risk in the guideline's terms: its source (threat, vulnerability), the service level to be kept, the event, the consequence",
        examples = """
        {"title": "決済システムのランサムウェア感染", "threat": "標的型メールによる侵入", "vulnerability": "多要素認証のない遠隔接続",
         "affectedServiceLevel": "決済を2時間以内に復旧する", "event": "決済サーバーの暗号化", "consequence": "決済業務の停止",
         "category": "cyber", "owner": "risk-owner", "edition": "nisc-4-measures", "items": ["1.2.3-1.4"], "issues": []}""")
record IdentifyRisk(
        @NotNull @OneLine @Size(max = 300) String title,
        @NotBlank @Size(max = 1000) String threat,
        @NotBlank @Size(max = 1000) String vulnerability,
        @NotBlank @Size(max = 1000) String affectedServiceLevel,
        @NotBlank @Size(max = 1000) String event,
        @NotBlank @Size(max = 1000) String consequence,
        @NotNull @OneLine @Size(max = 60) String category,
        @NotNull @OneLine @Size(max = 100) String owner,
        @Nullable @OneLine @Size(max = 100) String edition,
        @Nullable @Size(max = 100) List<@NotNull @OneLine @Size(max = 60) String> items,
        @Nullable @Size(max = 100) List<@NotNull UUID> issues) {

    IdentifyRisk {
        items = items == null ? List.of() : List.copyOf(new LinkedHashSet<>(items));
        issues = issues == null ? List.of() : List.copyOf(new LinkedHashSet<>(issues));
    }

    Scenario scenario() {
        return new Scenario(threat, vulnerability, affectedServiceLevel, event, consequence);
    }

    /** The same risk, as one that came from an issue, about the issue's items unless it names its own. */
    IdentifyRisk from(IssueView issue) {
        var named = !Objects.requireNonNull(items).isEmpty();
        var sources = new LinkedHashSet<>(Objects.requireNonNull(issues));
        sources.add(issue.id());
        return new IdentifyRisk(
                title,
                threat,
                vulnerability,
                affectedServiceLevel,
                event,
                consequence,
                category,
                owner,
                named ? edition : issue.edition(),
                named ? items : issue.items(),
                List.copyOf(sources));
    }
}
