package shishin.risk.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.risk.identification.RiskFilter;

@Path("/api/v1/register")
@RunOnVirtualThread
@Tag(name = "register")
class ExportResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";

    private final Exports exports;

    ExportResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @Path("/register.csv")
    @Produces(CSV)
    @RolesAllowed("risk:read")
    @Operation(operationId = "exportRegisterCsv", summary = "The register as CSV (RFC 4180, UTF-8): a risk a row")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "422", ref = "Problem422")
    public Response csv(
            @Valid @BeanParam RiskFilter filter, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var rows = exports.rows(filter);
        var language = Language.of(accepted);
        return file(CSV, "register.csv", language, out -> RegisterTable.csv(rows, language, out));
    }

    @GET
    @Path("/register.xlsx")
    @Produces(XLSX)
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "exportRegisterWorkbook",
            summary =
                    "The register as a workbook: a risk a row; on a second sheet what is done about them, an action a row")
    @APIResponse(
            responseCode = "200",
            description = "A workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", ref = "Problem422")
    public Response workbook(
            @Valid @BeanParam RiskFilter filter, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var sheets = exports.sheets(filter);
        var language = Language.of(accepted);
        return file(XLSX, "register.xlsx", language, out -> RegisterTable.workbook(sheets, language, out));
    }

    @GET
    @Path("/report.pdf")
    @Produces(PDF)
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "exportRegisterReport",
            summary = "The register and the treatments as a report to be read, with its font")
    @APIResponse(
            responseCode = "200",
            description = "A tagged document",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", ref = "Problem422")
    public Response report(
            @Valid @BeanParam RiskFilter filter, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var content = exports.print(filter);
        var language = Language.of(accepted);
        return file(PDF, "register.pdf", language, out -> RegisterReport.print(content, language, out));
    }

    @GET
    @Path("/poam.json")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "exportPoam",
            summary = "The register as OSCAL plan of action and milestones (1.1.3), with risks and remediations")
    @APIResponse(
            responseCode = "200",
            description = "A plan of action and milestones",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "409", ref = "Problem409")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public Response poam(
            @Valid @BeanParam RiskFilter filter, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var language = Language.of(accepted);
        return Response.ok(exports.poam(filter, language), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static Response file(String type, String name, Language language, StreamingOutput content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }
}
