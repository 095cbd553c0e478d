package shishin.risk.review;

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

@Path("/api/v1/risk-reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "reviews")
class DueReviewResource {

    private final Reviews reviews;

    DueReviewResource(Reviews reviews) {
        this.reviews = reviews;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listDueReviews", summary = "When each risk is looked at again, the most urgent first")
    public Page<DueReviewView> due(@Valid @BeanParam DueFilter filter, @Valid @BeanParam PageRequest request) {
        return reviews.due(filter, request);
    }
}
