package shishin.risk.criteria;

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

@Path("/api/v1/criteria/drafts/{id}/trail")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "trail", description = "Every act: who, when, what, before and after")
class DraftTrailResource {

    private final CriteriaDrafts drafts;

    DraftTrailResource(CriteriaDrafts drafts) {
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed("audit:read")
    @Operation(operationId = "getTrailOfCriteriaDraft", summary = "Every act about a draft of criteria, oldest first")
    public Page<TrailEntryView> get(
            @PathParam("id") UUID id, @Valid @BeanParam TrailFilter filter, @Valid @BeanParam PageRequest request) {
        return drafts.trail(id, filter, request);
    }
}
