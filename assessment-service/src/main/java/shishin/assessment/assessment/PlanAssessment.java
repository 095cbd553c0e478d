package shishin.assessment.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * Plans an assessment.
 *
 * @param edition the edition it is pinned to
 * @param standard the operator's own standard it goes by, if any
 * @param items codes of items, measures, viewpoints or phases; each stands for all below it, and none for all there are
 */
@Schema(examples = """
        {"kind":"SELF_CHECK","title":"Billing, autumn 2026","subject":{"type":"system","id":"billing"},\
        "edition":"nisc-4-measures","items":["1.2.3","3.1"],"periodFrom":"2026-10-01","periodTo":"2026-11-30",\
        "due":"2026-12-15","lead":"ada","reviewers":["grace"]}""")
public record PlanAssessment(
        @NotNull AssessmentKind kind,
        @NotNull @OneLine @Size(max = 200) String title,
        @NotNull @Valid Subject subject,
        @NotNull @OneLine @Size(max = 100) String edition,
        @Nullable @OneLine @Size(max = 100) String standard,
        @Size(max = 1000) List<@NotNull @OneLine @Size(max = 50) String> items,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate due,
        @Nullable @OneLine @Size(max = 100) String lead,
        @Size(max = 20) List<@NotNull @OneLine @Size(max = 100) String> reviewers) {

    public PlanAssessment {
        if (periodFrom != null && periodTo != null && periodTo.isBefore(periodFrom))
            throw new PeriodEndsBeforeItBegins();
        items = items == null ? List.of() : items;
        reviewers = reviewers == null ? List.of() : reviewers;
    }
}
