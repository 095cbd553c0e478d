package shishin.catalog.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/catalogs/{edition}/successors/{predecessor}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "What a new edition changes, and which answers carry over to it")
@RunOnVirtualThread
class SuccessorResource {

    private final Successors successors;

    SuccessorResource(Successors successors) {
        this.successors = successors;
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getSuccessors", summary = "Which lines of this edition succeed which of its predecessor")
    public SuccessorsView get(@PathParam("edition") String edition, @PathParam("predecessor") String predecessor) {
        return successors.get(predecessor, edition);
    }

    @PUT
    @RolesAllowed("catalog:write")
    @Operation(operationId = "writeSuccessors", summary = "Write down what succeeds what, or change what was read")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = SuccessorsView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = SuccessorsView.class)))
    public RestResponse<SuccessorsView> put(
            @PathParam("edition") String edition,
            @PathParam("predecessor") String predecessor,
            @Valid @NotNull WriteSuccessors command,
            @BeanParam SuccessorsCondition condition) {
        return successors.put(predecessor, edition, command, condition).answer();
    }
}
