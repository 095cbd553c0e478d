package shishin.risk.criteria;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/criteria/drafts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "criteria", description = "By what risks are judged")
class CriteriaDraftResource {

    private final CriteriaDrafts drafts;
    private final CriteriaFile file;

    CriteriaDraftResource(CriteriaDrafts drafts, CriteriaFile file) {
        this.drafts = drafts;
        this.file = file;
    }

    @POST
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = DraftView.class, responseCode = "201")
    @Operation(operationId = "draftCriteria", summary = "Draw up other criteria, to be approved by somebody else")
    public DraftView draw(@Valid DraftCriteria command) {
        return drafts.draw(command);
    }

    @POST
    @Path("/import")
    @Consumes({CriteriaFile.YAML, MediaType.APPLICATION_JSON})
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = DraftView.class, responseCode = "201")
    @Operation(
            operationId = "importCriteria",
            summary = "Draw up criteria from a file: as exported, or with the matrix of a CISO Assistant library")
    public DraftView take(String content, @Valid @BeanParam ImportRequest request) {
        return drafts.draw(file.read(content, request));
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listCriteriaDrafts", summary = "Drafts of criteria, the latest first")
    public Page<DraftView> list(@Valid @BeanParam PageRequest request) {
        return drafts.page(request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("risk:read")
    @Operation(operationId = "getCriteriaDraft", summary = "One draft of criteria")
    public DraftView get(@PathParam("id") UUID id) {
        return drafts.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("risk:write")
    @Operation(operationId = "changeCriteriaDraft", summary = "Write a draft anew, on the criteria now in force")
    public DraftView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid DraftCriteria command) {
        return drafts.change(id, expected, command);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed("tenant:admin")
    @Operation(operationId = "approveCriteria", summary = "Put a draft in force that others have drawn up")
    public DraftView approve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid DecideCriteria command) {
        return drafts.approve(id, expected, command);
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed("tenant:admin")
    @Operation(operationId = "rejectCriteria", summary = "Reject a draft")
    public DraftView reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid DecideCriteria command) {
        return drafts.reject(id, expected, command);
    }
}
