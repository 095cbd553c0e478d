package shishin.assessment.answer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/assessments/{id}/answers")
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
    @Path("/{code}/reviews")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listAnswerReviews", summary = "Every step of the review of an answer, in order")
    public Page<ReviewActView> list(UUID id, String code, @Valid @BeanParam PageRequest request) {
        return reviews.trail(id, code, request);
    }

    @POST
    @Path("/{code}/submission")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "submitAnswer", summary = "Hands an answer in for review, once its work is done")
    public AnswerView submit(
            UUID id,
            String code,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid @Nullable Remark remark) {
        return reviews.take(id, code, ReviewStep.SUBMISSION, expected, Remark.of(remark));
    }

    @POST
    @Path("/{code}/change-request")
    @RolesAllowed("assessment:write")
    @Operation(
            operationId = "requestAnswerChanges",
            summary = "Sends an answer back with a reason; never by who gave it")
    public AnswerView requestChanges(
            UUID id,
            String code,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @NotNull @Valid RequestChanges command) {
        return reviews.take(id, code, ReviewStep.CHANGE_REQUEST, expected, command.reason());
    }

    @POST
    @Path("/{code}/approval")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "approveAnswer", summary = "Approves an answer; never by who gave it")
    public AnswerView approve(
            UUID id,
            String code,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid @Nullable Remark remark) {
        return reviews.take(id, code, ReviewStep.APPROVAL, expected, Remark.of(remark));
    }
}
