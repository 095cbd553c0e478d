package shishin.assessment.worksheet;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.idempotency.StreamedBody;
import shishin.platform.idempotency.StreamedOnce;
import shishin.platform.language.Language;

@Path("/api/v1/assessments/{id}/answers")
@RunOnVirtualThread
@Idempotent
@Tag(name = "answers")
class SheetResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SheetExport out;
    private final SheetImport in;
    private final StreamedOnce streams;

    SheetResource(SheetExport out, SheetImport in, StreamedOnce streams) {
        this.out = out;
        this.in = in;
        this.streams = streams;
    }

    @GET
    @Path("/export")
    @Produces({XLSX, "text/csv"})
    @RolesAllowed("assessment:read")
    @Operation(
            operationId = "exportAnswers",
            summary = "Every item with its answer as a spreadsheet, to be filled in and sent back")
    @APIResponse(
            responseCode = "200",
            description = "An item a row",
            content = {
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(
            UUID id,
            @QueryParam("format") @DefaultValue("XLSX") SheetFormat format,
            @HeaderParam("Accept-Language") @Nullable String language) {
        return Response.ok(out.write(id, format, Language.of(language)), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(format.fileName()))
                .header(HttpHeaders.CONTENT_LANGUAGE, Language.of(language).tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("assessment:write")
    @Operation(
            operationId = "importAnswers",
            summary = "Takes a filled-in spreadsheet back, with every fault by sheet and cell")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<SheetReport> take(
            UUID id,
            @Valid @BeanParam SheetTerms terms,
            @HeaderParam("Accept-Language") @Nullable String language,
            InputStream body) {
        var sheet = StreamedBody.read(body, SheetIn.LARGEST);
        return streams.once(
                sheet.asked("importAnswers", id, terms.format, terms.conflicts, terms.dryRun),
                () -> RestResponse.ok(in.take(
                        id,
                        SheetIn.read(terms.format, sheet.open()),
                        terms.conflicts,
                        terms.dryRun,
                        Language.of(language))));
    }
}
