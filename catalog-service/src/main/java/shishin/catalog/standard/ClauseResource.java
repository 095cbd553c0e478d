package shishin.catalog.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.precondition.PutCondition;

@Path("/api/v1/standards/{standard}/clauses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clauses", description = "The rules of a standard and the items each covers")
@RunOnVirtualThread
class ClauseResource {

    static final String NUMBER = "[\\p{L}\\p{N}][\\p{L}\\p{N}._()-]{0,49}";

    private final Clauses clauses;

    ClauseResource(Clauses clauses) {
        this.clauses = clauses;
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listClauses", summary = "The clauses in the order of their numbers")
    public Page<ClauseView> list(@PathParam("standard") UUID standard, @Valid @BeanParam PageRequest request) {
        return clauses.page(standard, request);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getClause", summary = "One clause")
    public ClauseView get(@PathParam("standard") UUID standard, @PathParam("number") String number) {
        return clauses.get(standard, number);
    }

    @PUT
    @Path("/{number}")
    @RolesAllowed("catalog:write")
    @Operation(operationId = "writeClause", summary = "Write a new clause, or change the one that was read")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ClauseView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = ClauseView.class)))
    public RestResponse<ClauseView> put(
            @PathParam("standard") UUID standard,
            @PathParam("number") @Pattern(regexp = NUMBER) String number,
            @Valid @NotNull WriteClause command,
            @BeanParam PutCondition condition) {
        return clauses.put(standard, number, command, condition).answer();
    }

    @DELETE
    @Path("/{number}")
    @RolesAllowed("catalog:write")
    @ResponseStatus(204)
    @Operation(operationId = "removeClause", summary = "Remove a clause")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(
            @PathParam("standard") UUID standard,
            @PathParam("number") String number,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        clauses.remove(standard, number, expected);
    }
}
