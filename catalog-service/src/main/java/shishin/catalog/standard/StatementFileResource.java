package shishin.catalog.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/** The statement of applicability as a file, to be handed on or signed. */
@Path("/api/v1/standards")
@Tag(name = "Statements", description = "A standard held against its checklist, and against itself")
@RunOnVirtualThread
class StatementFileResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String WHICH = "Of this adopted edition; of the draft where absent";
    private static final String TONGUE = "ja or en, rather than the one of Accept-Language";
    private static final String PDF = "application/pdf";

    private final Statements statements;

    StatementFileResource(Statements statements) {
        this.statements = statements;
    }

    @GET
    @Path("/{standard}/statement.xlsx")
    @Produces(XLSX)
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "getStatementWorkbook",
            summary = "The statement of applicability as a workbook: an item a row")
    @APIResponse(
            responseCode = "200",
            description = "A workbook with a cover and the statement",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(
            @PathParam("standard") UUID standard,
            @QueryParam("number") @Min(1) @Parameter(description = WHICH) @Nullable Integer number,
            @QueryParam("language") @Pattern(regexp = "ja|en") @Parameter(description = TONGUE) @Nullable String wanted,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var language = Language.of(wanted == null ? accepted : wanted);
        var statement = statements.of(standard, number, language);
        return file(language, XLSX, "xlsx", out -> StatementBook.write(statement, language, out));
    }

    @GET
    @Path("/{standard}/statement.pdf")
    @Produces(PDF)
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getStatementPaper", summary = "The statement of applicability to be printed and signed")
    @APIResponse(
            responseCode = "200",
            description = "A tagged document with its font embedded",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response paper(
            @PathParam("standard") UUID standard,
            @QueryParam("number") @Min(1) @Parameter(description = WHICH) @Nullable Integer number,
            @QueryParam("language") @Pattern(regexp = "ja|en") @Parameter(description = TONGUE) @Nullable String wanted,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var language = Language.of(wanted == null ? accepted : wanted);
        var statement = statements.of(standard, number, language);
        return file(language, PDF, "pdf", out -> StatementPaper.write(statement, language, out));
    }

    private static Response file(Language language, String type, String ending, StreamingOutput content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statement.%s\"".formatted(ending))
                .build();
    }
}
