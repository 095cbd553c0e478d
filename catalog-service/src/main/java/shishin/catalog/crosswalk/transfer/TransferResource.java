package shishin.catalog.crosswalk.transfer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.language.Language;

@Path("/api/v1/crosswalks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Crosswalks")
@Idempotent
@RunOnVirtualThread
class TransferResource {

    private static final String YAML = "application/yaml";
    private static final String CSV = "text/csv";

    private final CrosswalkImport in;
    private final CrosswalkExport out;

    TransferResource(CrosswalkImport in, CrosswalkExport out) {
        this.in = in;
        this.out = out;
    }

    @POST
    @Path("/import")
    @Consumes({MediaType.APPLICATION_JSON, YAML, CSV, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed("catalog:write")
    @Operation(
            operationId = "importCrosswalk",
            summary =
                    "Take in an OSCAL mapping collection, a CISO Assistant mapping set or a table; kept only if asked")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = ImportReport.class, responseCode = "200")
    public RestResponse<ImportReport> take(
            @Valid @BeanParam ImportQuery request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            InputStream body) {
        return in.run(request, body, Language.of(language));
    }

    @GET
    @Path("/export")
    @Produces({MediaType.APPLICATION_JSON, YAML, CSV})
    @RolesAllowed("catalog:read")
    @Operation(operationId = "exportCrosswalk", summary = "Take out the crosswalk between two catalogues as a file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)),
                @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response export(@Valid @BeanParam ExportQuery request) {
        var file = out.write(request);
        return Response.ok((StreamingOutput) file.content()::writeTo, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file.name()))
                .build();
    }
}
