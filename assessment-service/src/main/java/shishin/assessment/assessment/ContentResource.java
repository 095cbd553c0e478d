package shishin.assessment.assessment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/assessments/{id}/content")
@RunOnVirtualThread
@Tag(name = "assessments")
class ContentResource {

    private final Contents content;

    ContentResource(Contents content) {
        this.content = content;
    }

    @GET
    @Produces("application/x-ndjson")
    @RolesAllowed({"assessment:read", "audit:read"})
    @Operation(
            operationId = "getAssessmentContent",
            summary = "What the assessment holds, line by line: the SHA-256 of it is the digest it is closed with")
    @APIResponse(
            responseCode = "200",
            description = "The assessment, then each answer: canonical JSON (RFC 8785), a line each",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = String.class)))
    public String get(UUID id) {
        return content.of(id);
    }
}
