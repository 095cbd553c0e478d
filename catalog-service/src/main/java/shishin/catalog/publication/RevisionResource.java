package shishin.catalog.publication;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/catalogs/{edition}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publication", description = "The life of an edition: draft, published, corrected, withdrawn")
@Idempotent
@RunOnVirtualThread
class RevisionResource {

    private final Revisions revisions;

    RevisionResource(Revisions revisions) {
        this.revisions = revisions;
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listRevisions", summary = "The revisions of an edition, the latest first")
    public Page<RevisionView> list(@PathParam("edition") String edition, @Valid @BeanParam PageRequest request) {
        return revisions.page(edition, request);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getRevision", summary = "One revision, and what it corrects line by line")
    public RevisionView get(@PathParam("edition") String edition, @PathParam("number") int number) {
        return revisions.get(edition, number);
    }

    @POST
    @RolesAllowed("catalog:write")
    @ResponseStatus(201)
    @Operation(
            operationId = "reviseEdition",
            summary = "Draft a revision that corrects lines of what is published, and says what it corrects")
    @APIResponseSchema(value = RevisionView.class, responseCode = "201")
    public RevisionView revise(
            @PathParam("edition") String edition,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid @NotNull ReviseEdition command) {
        return revisions.revise(edition, expected, command);
    }

    @DELETE
    @Path("/{number}")
    @RolesAllowed("catalog:write")
    @ResponseStatus(204)
    @Operation(
            operationId = "discardDraft",
            summary = "Throw a draft away; an edition that was never published goes with it")
    @APIResponse(responseCode = "204", description = "Thrown away")
    public void discard(
            @PathParam("edition") String edition,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        revisions.discard(edition, number, expected);
    }
}
