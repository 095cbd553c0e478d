package shishin.assessment.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import shishin.assessment.posture.PostureBook;

@Path("/api/v1/assessments/{id}/report")
@RunOnVirtualThread
@Tag(name = "posture")
class AssessmentReportResource {

    private final PostureBook book;
    private final ReportDesk desk;

    AssessmentReportResource(PostureBook book, ReportDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Produces({ReportDesk.HTML, ReportDesk.PDF})
    @Operation(
            operationId = "reportAssessment",
            summary = "How an assessment stands, written for the executive board or for the public")
    @Parameter(name = "Accept-Language", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "As a page, or as PDF with the font embedded",
            content = {
                @Content(mediaType = ReportDesk.HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ReportDesk.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response report(UUID id, @Valid @BeanParam ReportRequest request) {
        return desk.report(book.assessment(id), request);
    }
}
