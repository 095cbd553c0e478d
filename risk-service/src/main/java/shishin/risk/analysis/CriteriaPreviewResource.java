package shishin.risk.analysis;

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
import shishin.risk.criteria.CriteriaDrafts;

@Path("/api/v1/criteria/drafts/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "criteria", description = "By what risks are judged")
class CriteriaPreviewResource {

    private final CriteriaDrafts drafts;
    private final CriteriaEffects effects;

    CriteriaPreviewResource(CriteriaDrafts drafts, CriteriaEffects effects) {
        this.drafts = drafts;
        this.effects = effects;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "previewCriteria", summary = "How the risks there are would move under a draft")
    public CriteriaEffect preview(@PathParam("id") UUID id) {
        return effects.of(drafts.criteria(id));
    }
}
