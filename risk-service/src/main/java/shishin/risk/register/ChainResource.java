package shishin.risk.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/risks/{id}/chain")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "register")
class ChainResource {

    private final Chains chains;

    ChainResource(Chains chains) {
        this.chains = chains;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "getChain",
            summary = "From the guideline's items to the acceptance: all a risk hangs together with")
    public Chain get(@PathParam("id") UUID id) {
        return chains.of(id);
    }
}
