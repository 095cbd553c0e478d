package shishin.assessment.report;

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
import shishin.assessment.posture.PostureBook;

@Path("/api/v1/posture/report")
@RunOnVirtualThread
@Tag(name = "posture")
class PostureReportResource {

    private final PostureBook book;
    private final ReportDesk desk;

    PostureReportResource(PostureBook book, ReportDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Produces({ReportDesk.HTML, ReportDesk.PDF})
    @Operation(
            operationId = "reportPosture",
            summary = "How the whole tenant, or one subject, stands, written for the executive board or for the public")
    @Parameter(name = "Accept-Language", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "As a page, or as PDF with the font embedded",
            content = {
                @Content(mediaType = ReportDesk.HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ReportDesk.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response report(
            @QueryParam("edition") @NotNull @Size(max = 100) String edition,
            @QueryParam("subject")
                    @Size(max = 250)
                    @Parameter(description = "type:id", example = "system:billing")
                    @Nullable
                    String subject,
            @Valid @BeanParam ReportRequest request) {
        return desk.report(book.subject(edition, Subject.parse(subject)), request);
    }
}
