package shishin.risk.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/register/chain")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "register")
class ItemChainResource {

    private final Chains chains;

    ItemChainResource(Chains chains) {
        this.chains = chains;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "getItemChain",
            summary = "From an item of the guideline to the acceptance: all that hangs on it, in one call")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ItemChain.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public ItemChain get(
            @QueryParam("edition") @NotNull @Size(max = 100) String edition,
            @QueryParam("item") @NotNull @Size(max = 60) String item) {
        return chains.ofItem(edition, item);
    }
}
