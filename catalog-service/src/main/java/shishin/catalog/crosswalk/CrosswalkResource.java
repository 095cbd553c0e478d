package shishin.catalog.crosswalk;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/crosswalks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Crosswalks", description = "What an item of one catalogue has to do with an item of another")
@Idempotent
@RunOnVirtualThread
class CrosswalkResource {

    private final Correspondences correspondences;
    private final Crosswalks crosswalks;

    CrosswalkResource(Correspondences correspondences, Crosswalks crosswalks) {
        this.correspondences = correspondences;
        this.crosswalks = crosswalks;
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listCorrespondences", summary = "The correspondences that meet every condition")
    public Page<CorrespondenceView> list(@Valid @BeanParam CrosswalkPage request) {
        return correspondences.page(request);
    }

    @POST
    @RolesAllowed("catalog:write")
    @ResponseStatus(201)
    @Operation(operationId = "proposeCorrespondence", summary = "Propose that two items correspond")
    @APIResponseSchema(value = CorrespondenceView.class, responseCode = "201")
    public CorrespondenceView propose(@Valid @NotNull ProposeCorrespondence command) {
        return CorrespondenceView.of(crosswalks.propose(command.claim()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getCorrespondence", summary = "One correspondence")
    public CorrespondenceView get(@PathParam("id") UUID id) {
        return CorrespondenceView.of(correspondences.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("catalog:write")
    @Operation(operationId = "reviseCorrespondence", summary = "Say a correspondence anew; it is proposed again")
    public CorrespondenceView revise(
            @PathParam("id") UUID id,
            @Valid @NotNull ProposeCorrespondence command,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        return CorrespondenceView.of(crosswalks.revise(id, command.claim(), expected));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("catalog:write")
    @ResponseStatus(204)
    @Operation(operationId = "removeCorrespondence", summary = "Take back a correspondence that is not approved")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        crosswalks.remove(id, expected);
    }

    @GET
    @Path("/{id}/trail")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getCorrespondenceTrail", summary = "Every act on a correspondence, the newest first")
    public List<ActView> trail(@PathParam("id") UUID id) {
        return correspondences.trail(id);
    }
}
