package shishin.catalog.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.precondition.PutCondition;

@Path("/api/v1/standards/{standard}/rulings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rulings", description = "Whether each item of the checklist applies, and why not")
@RunOnVirtualThread
class RulingResource {

    private final Rulings rulings;

    RulingResource(Rulings rulings) {
        this.rulings = rulings;
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listRulings", summary = "What was ruled on items, in the draft")
    public Page<RulingView> list(
            @PathParam("standard") UUID standard,
            @QueryParam("applies") @Nullable Applies applies,
            @Valid @BeanParam PageRequest request) {
        return rulings.page(standard, applies, request);
    }

    @GET
    @Path("/{item}")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getRuling", summary = "What was ruled on one item")
    public RulingView get(@PathParam("standard") UUID standard, @PathParam("item") String item) {
        return rulings.get(standard, item);
    }

    @PUT
    @Path("/{item}")
    @RolesAllowed("catalog:write")
    @Operation(
            operationId = "ruleOnItem",
            summary = "Adopt, tailor or exclude an item and what is below it; an exclusion needs its reason")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = RulingView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Ruled",
            content = @Content(schema = @Schema(implementation = RulingView.class)))
    public RestResponse<RulingView> put(
            @PathParam("standard") UUID standard,
            @PathParam("item") String item,
            @Valid @NotNull RuleOnItem command,
            @BeanParam PutCondition condition) {
        return rulings.put(standard, item, command, condition).answer();
    }

    @DELETE
    @Path("/{item}")
    @RolesAllowed("catalog:write")
    @ResponseStatus(204)
    @Operation(operationId = "removeRuling", summary = "Take a ruling back: the item follows what is above it again")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(
            @PathParam("standard") UUID standard,
            @PathParam("item") String item,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        rulings.remove(standard, item, expected);
    }
}
