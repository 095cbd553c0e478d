package shishin.assessment.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * A finding as callers see it.
 *
 * @param externalId its name where it was brought in from
 * @param overdueAt when it was told that its day has passed
 * @param stateSince when it came into this state
 * @param recurrence how the stream of evidence it is about went on, if it is about one
 * @param effectiveness what the verification of the action found
 * @param closingEvidence the proof that it is mended
 * @param possible the acts that can be taken now
 */
@Schema(examples = """
        {"id":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","edition":"nisc-4-measures",\
        "subject":{"type":"system","id":"billing"},"items":["1.2.3-4.1.8"],"grade":"MAJOR",\
        "title":"Logs are not kept","description":"Two of five hosts keep logs for 7 days","evidence":[],\
        "owner":"ada","due":"2026-12-02","state":"OPEN","stateSince":"2026-11-02T09:00:00Z",\
        "possible":["revision","action"],"closingEvidence":[],"raisedBy":"ada",\
        "raisedAt":"2026-11-02T09:00:00Z","updatedAt":"2026-11-02T09:00:00Z","version":0}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingView(
        UUID id,
        @Nullable UUID assessmentId,
        @Nullable String externalId,
        String edition,
        Subject subject,
        List<String> items,
        Grade grade,
        String title,
        String description,
        List<UUID> evidence,
        @Nullable String rootCause,
        @Nullable String correctiveAction,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable Instant overdueAt,
        FindingState state,
        Instant stateSince,
        List<FindingAct> possible,
        @Nullable String effectiveness,
        List<UUID> closingEvidence,
        @Nullable Recurrence recurrence,
        String raisedBy,
        Instant raisedAt,
        Instant updatedAt,
        long version)
        implements Located, Versioned {

    @Override
    public String location() {
        return "/api/v1/findings/" + id;
    }

    /** The stream of evidence it follows, if any. */
    @Nullable
    UUID streamId() {
        return recurrence == null ? null : recurrence.streamId();
    }
}
