package shishin.catalog.exchange.table;

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

@Path("/api/v1/standards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standards", description = "An operator's own rules, drawn up with an edition as checklist")
@Idempotent
@RunOnVirtualThread
class StandardImportResource {

    private final StandardImport imports;

    StandardImportResource(StandardImport imports) {
        this.imports = imports;
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("catalog:write")
    @Operation(
            operationId = "importStandard",
            summary = "Starts a standard from a spreadsheet: tries it out and reports, or keeps it with dryRun=false")
    @RequestBody(
            description = "XLSX or CSV: a clause a row, with columns number, title, text and items",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "What was read; nothing was kept",
            content = @Content(schema = @Schema(implementation = StandardImportReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "There is a new standard",
            content = @Content(schema = @Schema(implementation = StandardImportReport.class)))
    public RestResponse<StandardImportReport> start(
            @Valid @BeanParam StandardImportTerms terms,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            InputStream body) {
        return imports.run(terms, body, Language.of(language));
    }
}
