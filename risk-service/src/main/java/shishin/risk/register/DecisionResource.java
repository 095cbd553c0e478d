package shishin.risk.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/risks/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "trail")
class DecisionResource {

    private final Decisions decisions;

    DecisionResource(Decisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @RolesAllowed({"risk:read", "audit:read"})
    @Operation(
            operationId = "listDecisions",
            summary = "What was decided about a risk, oldest first, each with where the ledger proves it")
    public Page<DecisionView> decisions(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
        return decisions.about(id, request);
    }
}
