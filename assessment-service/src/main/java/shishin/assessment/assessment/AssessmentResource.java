package shishin.assessment.assessment;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "assessments")
class AssessmentResource {

    private final AssessmentBook book;
    private final AssessmentActs acts;

    AssessmentResource(AssessmentBook book, AssessmentActs acts) {
        this.book = book;
        this.acts = acts;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listAssessments", summary = "Assessments, the last changed first")
    public Page<AssessmentView> list(@Valid @BeanParam AssessmentFilter filter, @Valid @BeanParam PageRequest request) {
        return book.list(filter, request);
    }

    @POST
    @RolesAllowed("assessment:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = AssessmentView.class, responseCode = "201")
    @Operation(operationId = "planAssessment", summary = "Plans an assessment, pinned to an edition")
    public AssessmentView plan(@NotNull @Valid PlanAssessment command) {
        return book.plan(command);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "getAssessment", summary = "One assessment")
    public AssessmentView get(UUID id) {
        return book.get(id);
    }

    @GET
    @Path("/{id}/acts")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listAssessmentActs", summary = "What was done with an assessment, in order")
    public Page<RecordedActView> acts(UUID id, @Valid @BeanParam PageRequest request) {
        return book.acts(id, request);
    }

    @POST
    @Path("/{id}/opening")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "openAssessment", summary = "Opens it for answers")
    public AssessmentView open(
            UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected, @Valid @Nullable Reason reason) {
        return acts.act(id, AssessmentAct.OPENING, expected, reason);
    }

    @POST
    @Path("/{id}/review")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "reviewAssessment", summary = "Ends the answering and begins the review")
    public AssessmentView review(
            UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected, @Valid @Nullable Reason reason) {
        return acts.act(id, AssessmentAct.REVIEW, expected, reason);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "closeAssessment", summary = "Locks it, with the digest of its content")
    public AssessmentView close(
            UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected, @Valid @Nullable Reason reason) {
        return acts.act(id, AssessmentAct.CLOSURE, expected, reason);
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "reopenAssessment", summary = "Opens it again, for a reason")
    public AssessmentView reopen(
            UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected, @Valid @Nullable Reason reason) {
        return acts.act(id, AssessmentAct.REOPENING, expected, reason);
    }
}
