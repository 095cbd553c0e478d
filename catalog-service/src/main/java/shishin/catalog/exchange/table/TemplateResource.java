package shishin.catalog.exchange.table;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The form in which a catalogue is filled in by hand. */
@Path("/api/v1/catalogs/template.xlsx")
@Tag(name = "Exchange", description = "Every way a catalogue comes in and goes out")
@RunOnVirtualThread
class TemplateResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Template template;

    TemplateResource(Template template) {
        this.template = template;
    }

    @GET
    @Produces(XLSX)
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "getCatalogTemplate",
            summary = "The form to fill a catalogue in by hand, explained in Japanese and English")
    @APIResponse(
            responseCode = "200",
            description = "A workbook to fill in and send to the import",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"catalog-template.xlsx\"")
    public byte[] template() {
        return template.workbook();
    }
}
