package shishin.assessment.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.Progress;
import shishin.assessment.assessment.AssessmentState;
import shishin.assessment.assessment.Subject;

/**
 * A subject of a campaign, and how far its assessment has come.
 *
 * @param problem the name of the problem for which no assessment was opened
 * @param asked how many items are asked of it
 */
@Schema(name = "CampaignSubject", examples = """
        {"subject":{"type":"unit","id":"tokyo-2"},"lead":"lin","state":"OPENED",\
        "assessmentId":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","assessment":"OPEN","asked":617,"progress":{"answered":40,\
        "done":31,"submitted":5,"changesRequested":2,"approved":20},"updatedAt":"2026-11-02T09:00:00Z"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubjectView(
        Subject subject,
        @Nullable String lead,
        SubjectState state,
        @Nullable String problem,
        @Nullable UUID assessmentId,
        @Nullable AssessmentState assessment,
        int asked,
        Progress progress,
        Instant updatedAt) {}
