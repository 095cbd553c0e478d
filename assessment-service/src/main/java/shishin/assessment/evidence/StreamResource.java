package shishin.assessment.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/evidence-streams")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "evidence")
class StreamResource {

    private final EvidenceArchive archive;

    StreamResource(EvidenceArchive archive) {
        this.archive = archive;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(
            operationId = "listEvidenceStreams",
            summary = "Streams of evidence, the last changed first; those of an item by their ids, unless sorted")
    public Page<StreamView> list(@Valid @BeanParam StreamFilter filter, @Valid @BeanParam PageRequest request) {
        return archive.streams(filter, request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "getEvidenceStream", summary = "A stream and how things stand by its latest evidence")
    public StreamView get(UUID id) {
        return archive.stream(id);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listEvidenceOfStream", summary = "All evidence of a stream, the last observed first")
    public Page<EvidenceView> history(UUID id, @Valid @BeanParam PageRequest request) {
        return archive.history(id, request);
    }
}
