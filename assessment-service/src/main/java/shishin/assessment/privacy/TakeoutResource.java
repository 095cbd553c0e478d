package shishin.assessment.privacy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.takeout.Takeout;

@Path("/api/v1/assessment-export")
@RunOnVirtualThread
@Tag(name = "privacy")
class TakeoutResource {

    private final Takeout takeout;

    TakeoutResource(Takeout takeout) {
        this.takeout = takeout;
    }

    @GET
    @Produces(Takeout.MEDIA_TYPE)
    @RolesAllowed("tenant:export")
    @Operation(
            operationId = "takeOutAssessment",
            summary =
                    "All that this service keeps of your tenant, as of one moment: a ZIP with a file of JSON lines for"
                            + " each table, and last manifest.json with counts and digests")
    @APIResponse(
            responseCode = "200",
            description = "The archive; without a manifest it is not whole",
            content =
                    @Content(
                            mediaType = Takeout.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export() {
        return takeout.answer();
    }
}
