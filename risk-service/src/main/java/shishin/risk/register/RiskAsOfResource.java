package shishin.risk.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/risks/{id}/as-of")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "trail")
class RiskAsOfResource {

    private final Decisions decisions;

    RiskAsOfResource(Decisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @RolesAllowed("audit:read")
    @Operation(operationId = "getRiskAsOf", summary = "A risk as it was at a moment")
    public RiskAsOf get(@PathParam("id") UUID id, @QueryParam("at") @NotNull Instant at) {
        return decisions.asOf(id, at);
    }
}
