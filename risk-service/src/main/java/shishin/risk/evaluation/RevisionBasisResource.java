package shishin.risk.evaluation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/risks/{id}/evaluations/{evaluation}/basis-for-revision")
@Produces({MediaType.APPLICATION_JSON, BasisRequest.MARKDOWN, BasisRequest.PDF})
@RunOnVirtualThread
@Tag(name = "evaluations", description = "What an analysis means, and what is decided")
class RevisionBasisResource {

    private final RevisionBases bases;

    RevisionBasisResource(RevisionBases bases) {
        this.bases = bases;
    }

    @GET
    @RolesAllowed("risk:read")
    @APIResponse(
            responseCode = "200",
            description = "The basis for revision",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RevisionBasis.class)),
                @Content(mediaType = BasisRequest.MARKDOWN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = BasisRequest.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            operationId = "getBasisForRevision",
            summary = "What one evaluation hands to the revision of the standard (基礎情報), as JSON, Markdown or PDF")
    public Response get(@PathParam("id") UUID id, @PathParam("evaluation") UUID one, @BeanParam BasisRequest request) {
        return request.answer(bases.of(id, one));
    }
}
