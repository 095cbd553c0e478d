package shishin.assessment.results;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

@Path("/api/v1/assessments/{id}/results")
@RunOnVirtualThread
@Tag(name = "assessments")
class ResultsResource {

    private final Results results;

    ResultsResource(Results results) {
        this.results = results;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"assessment:read", "audit:read"})
    @Operation(
            operationId = "exportAssessmentResults",
            summary =
                    "The assessment as OSCAL assessment results: an observation for each answer, a finding for each verdict")
    @APIResponse(
            responseCode = "200",
            description = "OSCAL 1.1.3, JSON",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    public Response export(UUID id, @HeaderParam("Accept-Language") @Nullable String language) {
        return Response.ok(results.write(id, Language.of(language)), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"assessment-results.json\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, Language.of(language).tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
