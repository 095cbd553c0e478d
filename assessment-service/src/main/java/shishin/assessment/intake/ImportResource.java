package shishin.assessment.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.assessment.ndjson.LineByLine;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.language.Language;

@Path("/api/v1/evidence/import/{format}")
@RunOnVirtualThread
@Idempotent
@Tag(name = "evidence")
class ImportResource {

    private final EvidenceImport imports;

    ImportResource(EvidenceImport imports) {
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(LineByLine.MEDIA_TYPE)
    @RolesAllowed("evidence:write")
    @Operation(
            operationId = "importEvidence",
            summary = "Takes in a scanner's own file: sarif, ocsf, xccdf, in-toto, cyclonedx; rules place its results")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "A line for each result, and one with the totals at the end",
            content = @Content(mediaType = LineByLine.MEDIA_TYPE, schema = @Schema(implementation = ImportLine.class)))
    public StreamingOutput receive(
            String format,
            @Valid @BeanParam ImportTerms terms,
            @HeaderParam("Accept-Language") @Nullable String language,
            InputStream file)
            throws IOException {
        return imports.receive(format, file, terms, Language.of(language));
    }
}
