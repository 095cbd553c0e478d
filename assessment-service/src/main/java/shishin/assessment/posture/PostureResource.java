package shishin.assessment.posture;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;

@Path("/api/v1/posture")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "posture", description = "How things stand")
class PostureResource {

    private final PostureBook book;
    private final PostureDesk desk;

    PostureResource(PostureBook book, PostureDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Produces({MediaType.APPLICATION_JSON, Manner.SVG})
    @Operation(
            operationId = "getPosture",
            summary = "How the whole tenant, or one subject, stands by an edition, now or as of a time")
    @Parameter(name = "Accept-Language", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "In figures, or drawn: Accept: image/svg+xml, or format=svg",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PostureView.class)),
                @Content(mediaType = Manner.SVG, schema = @Schema(type = SchemaType.STRING))
            })
    public Response posture(
            @QueryParam("edition") @NotNull @Size(max = 100) String edition,
            @QueryParam("subject")
                    @Size(max = 250)
                    @Parameter(description = "type:id", example = "system:billing")
                    @Nullable
                    String subject,
            @Valid @BeanParam PostureRequest request) {
        return desk.posture(book.subject(edition, Subject.parse(subject)), request);
    }

    @GET
    @Path("/series")
    @RolesAllowed("assessment:read")
    @Produces({MediaType.APPLICATION_JSON, Manner.SVG})
    @Operation(
            operationId = "getPostureSeries",
            summary = "How the whole tenant, or one subject, stood at moments evenly spread")
    @Parameter(name = "Accept-Language", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "In figures, or drawn: Accept: image/svg+xml, or format=svg",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SeriesView.class)),
                @Content(mediaType = Manner.SVG, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "422", ref = "Problem422")
    public Response series(
            @QueryParam("edition") @NotNull @Size(max = 100) String edition,
            @QueryParam("subject")
                    @Size(max = 250)
                    @Parameter(description = "type:id", example = "system:billing")
                    @Nullable
                    String subject,
            @Valid @BeanParam SeriesRequest request) {
        return desk.series(book.subject(edition, Subject.parse(subject)), request);
    }
}
