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
import shishin.risk.trail.TrailEntryView;
import shishin.risk.trail.TrailFilter;

@Path("/api/v1/risks/{id}/trail")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "trail", description = "Every act: who, when, what, before and after")
class RiskTrailResource {

    private final Register register;

    RiskTrailResource(Register register) {
        this.register = register;
    }

    @GET
    @RolesAllowed("audit:read")
    @Operation(operationId = "getTrailOfRisk", summary = "Every act about a risk, oldest first")
    public Page<TrailEntryView> get(
            @PathParam("id") UUID id, @Valid @BeanParam TrailFilter filter, @Valid @BeanParam PageRequest request) {
        return register.trailOfRisk(id, filter, request);
    }
}
