package shishin.assessment.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "evidence")
class EvidenceResource {

    private final EvidenceArchive archive;

    EvidenceResource(EvidenceArchive archive) {
        this.archive = archive;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listEvidence", summary = "Evidence, the last received first")
    public Page<EvidenceView> list(@Valid @BeanParam EvidenceFilter filter, @Valid @BeanParam PageRequest request) {
        return archive.list(filter, request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "getEvidence", summary = "One piece of evidence")
    public EvidenceView get(UUID id) {
        return archive.get(id);
    }

    @POST
    @Path("/{id}/review")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "reviewEvidence", summary = "Accepts or disputes it; the evidence itself stays as it is")
    public EvidenceView review(
            UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @NotNull @Valid ReviewEvidence judgement) {
        return archive.review(id, expected, judgement);
    }
}
