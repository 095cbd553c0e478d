package shishin.assessment.answer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "reviews")
class ReviewQueueResource {

    private final Reviews reviews;

    ReviewQueueResource(Reviews reviews) {
        this.reviews = reviews;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(
            operationId = "listAnswersToReview",
            summary = "The answers of all assessments that wait for the caller's review, the longest waiting first")
    public Page<AnswerView> list(@Valid @BeanParam PageRequest request) {
        return reviews.waiting(request);
    }
}
