package shishin.catalog.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
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
import shishin.platform.language.Language;

@Path("/api/v1/catalogs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange", description = "Every way a catalogue comes in and goes out")
@Idempotent
@RunOnVirtualThread
class ImportResource {

    private final CatalogImport imports;

    ImportResource(CatalogImport imports) {
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("catalog:write")
    @Operation(
            operationId = "importCatalog",
            summary = "Brings a catalogue in: tries it out and reports, or keeps it as a draft with dryRun=false")
    @RequestBody(
            description = "The file as it is: OSCAL (JSON, XML, YAML; catalogue or profile), CISO Assistant, XLSX, CSV",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "What was read; nothing new was kept",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "There is a new edition, as a draft",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> bringIn(
            @Valid @BeanParam ImportTerms terms,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            InputStream body) {
        return imports.bringIn(body, terms, Language.of(language));
    }
}
