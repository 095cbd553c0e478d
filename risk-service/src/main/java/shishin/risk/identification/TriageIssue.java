package shishin.risk.identification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an issue.
 *
 * @param reason why; needed where it is dismissed
 * @param identify risks it becomes; about the issue's items unless they name their own
 * @param link risks there already are that it belongs to
 */
@Schema(
        description =
                "Triage: the issue becomes risks (new ones, ones there are, or both), or is dismissed with a reason",
        examples = """
        {"outcome": "DISMISSED", "reason": "検査環境の設定による誤検知"}""")
record TriageIssue(
        @NotNull TriageOutcome outcome,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 20) List<@NotNull @Valid IdentifyRisk> identify,
        @Nullable @Size(max = 20) List<@NotNull UUID> link) {

    TriageIssue {
        identify = identify == null ? List.of() : List.copyOf(identify);
        link = link == null ? List.of() : List.copyOf(new LinkedHashSet<>(link));
    }

    /** @throws TriageIncomplete when a reason or a risk is missing */
    void requireComplete() {
        var named = !Objects.requireNonNull(identify).isEmpty()
                || !Objects.requireNonNull(link).isEmpty();
        var complete = switch (outcome) {
            case DISMISSED -> reason != null && !reason.isBlank() && !named;
            case RISKS -> named;
        };
        if (!complete) throw new TriageIncomplete();
    }
}
