package shishin.assessment.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.AssessmentKind;
import shishin.assessment.assessment.PlanAssessment;
import shishin.assessment.assessment.Subject;
import shishin.platform.json.OneLine;

/**
 * Starts a campaign: an assessment of each subject, all alike.
 *
 * @param items codes that are asked, each with all below it; none means all there are
 * @param due by when each is to be answered
 * @param reviewers who may judge the answers; none means anybody but who gave them
 */
@Schema(examples = """
        {"kind":"SELF_CHECK","title":"Self-check, autumn 2026","edition":"nisc-4-measures","items":["1.2","1.5"],\
        "due":"2026-12-15","reviewers":["grace"],"subjects":[{"subject":{"type":"unit","id":"tokyo-2"},"lead":"lin"}]}""")
record StartCampaign(
        @NotNull AssessmentKind kind,
        @NotNull @OneLine @Size(max = 160) String title,
        @NotNull @OneLine @Size(max = 100) String edition,
        @Nullable @OneLine @Size(max = 100) String standard,
        @Size(max = 1000) List<@NotNull @OneLine @Size(max = 50) String> items,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate due,
        @Size(max = 20) List<@NotNull @OneLine @Size(max = 100) String> reviewers,

        @NotEmpty @Size(max = AddSubjects.MOST) List<@NotNull @Valid Participant> subjects) {

    StartCampaign {
        items = items == null ? List.of() : items;
        reviewers = reviewers == null ? List.of() : reviewers;
        subjects = subjects == null ? List.of() : subjects;
    }

    /** The assessment of one subject; refuses what no assessment could be planned of. */
    PlanAssessment plan(Subject subject, @Nullable String lead) {
        return new PlanAssessment(
                kind, title, subject, edition, standard, items, periodFrom, periodTo, due, lead, reviewers);
    }
}
