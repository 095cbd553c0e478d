package shishin.assessment.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.AssessmentKind;
import shishin.assessment.assessment.AssessmentState;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * A campaign as callers see it.
 *
 * @param subjects how many of its subjects are in which state
 * @param assessments how many of its assessments are in which state
 */
@Schema(examples = """
        {"id":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","kind":"SELF_CHECK","title":"Self-check, autumn 2026",\
        "edition":"nisc-4-measures","items":["1.2"],"due":"2026-12-15","reviewers":["grace"],"state":"RUNNING",\
        "subjects":{"OPENED":1200},"assessments":{"OPEN":1100,"CLOSED":100},"startedBy":"ada",\
        "startedAt":"2026-11-02T09:00:00Z","updatedAt":"2026-11-02T09:00:00Z","version":0}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignView(
        UUID id,
        AssessmentKind kind,
        String title,
        String edition,
        @Nullable String standard,
        List<String> items,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate due,
        List<String> reviewers,
        CampaignState state,
        @Nullable String closeReason,
        Map<SubjectState, Long> subjects,
        Map<AssessmentState, Long> assessments,
        String startedBy,
        Instant startedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        Instant updatedAt,
        long version)
        implements Located, Versioned {

    @Override
    public String location() {
        return "/api/v1/campaigns/" + id;
    }
}
