package shishin.catalog.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.catalog.search.ItemFilter;

@Path("/api/v1/catalogs/{edition}/export")
@Tag(name = "Exchange", description = "Every way a catalogue comes in and goes out")
@RunOnVirtualThread
class ExportResource {

    private final CatalogExport exports;

    ExportResource(CatalogExport exports) {
        this.exports = exports;
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "exportCatalog",
            summary = "The edition as a file, whole or what meets every condition, with whatever that stands below")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)),
                @Content(mediaType = "application/xml", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/yaml", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @PathParam("edition") String edition,
            @Valid @BeanParam ExportForm form,
            @Valid @BeanParam ItemFilter filter,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return exports.takeOut(edition, form, filter::wants).answer(known);
    }
}
