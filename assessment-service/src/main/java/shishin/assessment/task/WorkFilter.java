package shishin.assessment.task;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.Approval;
import shishin.assessment.answer.Work;

/** Which items a worklist shows. */
public class WorkFilter {

    @QueryParam("mine")
    @Parameter(description = "true: only items in the caller's hands, and answers the caller gave")
    public @Nullable Boolean mine;

    @QueryParam("toReview")
    @Parameter(description = "true: only answers handed in by others and not decided on yet")
    public @Nullable Boolean toReview;

    @QueryParam("open")
    @Parameter(description = "true: only items whose work is not done, or that are to be looked at again")
    public @Nullable Boolean open;

    @QueryParam("under")
    @Size(max = 50)
    @Parameter(description = "Only what stands under this code", example = "1.2.3")
    public @Nullable String under;

    @QueryParam("assignee")
    @Size(max = 100)
    public @Nullable String assignee;

    boolean shows(WorkLine line, String me) {
        return (!Boolean.TRUE.equals(mine) || isMine(line, me))
                && (!Boolean.TRUE.equals(toReview) || isToReview(line, me))
                && (!Boolean.TRUE.equals(open) || line.work() != Work.DONE || line.reviewRequested())
                && (assignee == null || line.assignees().contains(assignee));
    }

    private static boolean isMine(WorkLine line, String me) {
        return line.assignees().contains(me) || me.equals(line.answeredBy());
    }

    private static boolean isToReview(WorkLine line, String me) {
        return line.approval() == Approval.SUBMITTED && !me.equals(line.answeredBy());
    }
}
