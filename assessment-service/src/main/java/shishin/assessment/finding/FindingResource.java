package shishin.assessment.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "findings")
class FindingResource {

    private final FindingBook book;

    FindingResource(FindingBook book) {
        this.book = book;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listFindings", summary = "Findings, the last raised first")
    public Page<FindingView> list(@Valid @BeanParam FindingFilter filter, @Valid @BeanParam PageRequest request) {
        return book.list(filter, request);
    }

    @POST
    @RolesAllowed("assessment:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = FindingView.class, responseCode = "201")
    @Operation(operationId = "raiseFinding", summary = "Raises a finding")
    public FindingView raise(@NotNull @Valid RaiseFinding command) {
        return book.raise(command);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "getFinding", summary = "One finding")
    public FindingView get(UUID id) {
        return book.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "reviseFinding", summary = "Changes grade, owner, date, or what is known of the cause")
    public FindingView revise(
            UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @NotNull @Valid ReviseFinding command) {
        return book.revise(id, expected, command);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listFindingHistory", summary = "Every act on a finding, in order")
    public Page<FindingTraceView> history(UUID id, @Valid @BeanParam PageRequest request) {
        return book.history(id, request);
    }

    @POST
    @Path("/{id}/action")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "actOnFinding", summary = "Says why it fell short and what was done about it")
    public FindingView act(
            UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected, @NotNull @Valid TakeAction action) {
        return book.act(id, expected, action);
    }

    @POST
    @Path("/{id}/verification")
    @RolesAllowed("assessment:write")
    @Operation(
            operationId = "verifyFinding",
            summary = "Says whether the action was effective; if not, it is open again")
    public FindingView verify(
            UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @NotNull @Valid VerifyAction verdict) {
        return book.verify(id, expected, verdict);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "closeFinding", summary = "Closes it, with evidence that it is mended")
    public FindingView close(
            UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @NotNull @Valid CloseFinding closing) {
        return book.close(id, expected, closing);
    }
}
