package shishin.assessment.attachment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.EvidenceView;
import shishin.platform.idempotency.Idempotent;

@Path("/api/v1/evidence")
@RunOnVirtualThread
@Idempotent
@Tag(name = "evidence")
class AttachmentResource {

    private final AttachmentDesk desk;
    private final Attachments attachments;

    AttachmentResource(AttachmentDesk desk, Attachments attachments) {
        this.desk = desk;
        this.attachments = attachments;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("evidence:write")
    @Operation(
            operationId = "receiveEvidence",
            summary = "Takes in one observation; the same producer and externalId again is answered with the first")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = EvidenceForm.Shape.class)))
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public RestResponse<EvidenceView> receive(
            @HeaderParam("Idempotency-Key") @Nullable String key, MultipartFormDataInput form) {
        return desk.receive(key, form);
    }

    @GET
    @Path("/{id}/attachment")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({"assessment:read", "audit:read"})
    @Operation(operationId = "getAttachment", summary = "What came with a piece of evidence, to be saved, never shown")
    @APIResponse(
            responseCode = "200",
            description = "The bytes; Content-Digest says what they must be",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> get(UUID id) {
        var attachment = desk.attachment(id);
        return Download.of(attachment, attachments.open(attachment.sha256()));
    }
}
