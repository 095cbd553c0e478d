package shishin.risk.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/risks/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "reviews")
class ReviewResource {

    private final Reviews reviews;

    ReviewResource(Reviews reviews) {
        this.reviews = reviews;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listReviews", summary = "The reviews of a risk, oldest first")
    public Page<ReviewView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
        return reviews.page(id, request);
    }

    @POST
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = ReviewView.class, responseCode = "201")
    @Operation(
            operationId = "recordReview",
            summary = "Confirm that a risk is as it was judged, or have it analysed anew")
    public ReviewView record(@PathParam("id") UUID id, @Valid RecordReview command) {
        return reviews.record(id, command);
    }
}
