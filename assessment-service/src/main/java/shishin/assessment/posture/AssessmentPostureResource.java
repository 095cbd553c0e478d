package shishin.assessment.posture;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/assessments/{id}/posture")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "posture", description = "How things stand")
class AssessmentPostureResource {

    private final PostureBook book;
    private final PostureDesk desk;

    AssessmentPostureResource(PostureBook book, PostureDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Produces({MediaType.APPLICATION_JSON, Manner.SVG})
    @Operation(
            operationId = "getAssessmentPosture",
            summary = "How an assessment stands: coverage, conformity, maturity, freshness, now or as of a time")
    @Parameter(name = "Accept-Language", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "In figures, or drawn: Accept: image/svg+xml, or format=svg",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PostureView.class)),
                @Content(mediaType = Manner.SVG, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response posture(UUID id, @Valid @BeanParam PostureRequest request) {
        return desk.posture(book.assessment(id), request);
    }

    @GET
    @Path("/series")
    @RolesAllowed("assessment:read")
    @Produces({MediaType.APPLICATION_JSON, Manner.SVG})
    @Operation(operationId = "getAssessmentPostureSeries", summary = "How an assessment stood at moments evenly spread")
    @Parameter(name = "Accept-Language", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "In figures, or drawn: Accept: image/svg+xml, or format=svg",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SeriesView.class)),
                @Content(mediaType = Manner.SVG, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", ref = "Problem404")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public Response series(UUID id, @Valid @BeanParam SeriesRequest request) {
        return desk.series(book.assessment(id), request);
    }

    @GET
    @Path("/diff/{other}")
    @RolesAllowed("assessment:read")
    @Operation(
            operationId = "compareAssessmentPostures",
            summary = "What is different from another assessment, or from another time of the same")
    @Parameter(name = "Accept-Language", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    public ComparisonView compare(UUID id, UUID other, @Valid @BeanParam ComparisonRequest request) {
        return desk.compare(id, other, request);
    }
}
