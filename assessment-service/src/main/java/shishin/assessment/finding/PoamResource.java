package shishin.assessment.finding;

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
import shishin.assessment.oscal.OscalFiles;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.idempotency.StreamedBody;
import shishin.platform.idempotency.StreamedOnce;
import shishin.platform.language.Language;

@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "findings")
class PoamResource {

    private final PoamExport out;
    private final PoamImport in;
    private final StreamedOnce streams;

    PoamResource(PoamExport out, PoamImport in, StreamedOnce streams) {
        this.out = out;
        this.in = in;
        this.streams = streams;
    }

    @GET
    @Path("/export")
    @RolesAllowed({"assessment:read", "audit:read"})
    @Operation(
            operationId = "exportFindings",
            summary = "Findings as an OSCAL plan of action and milestones, with all that is held of them")
    @APIResponse(
            responseCode = "200",
            description = "OSCAL 1.1.3, JSON",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    @APIResponse(responseCode = "422", ref = "Problem422")
    public Response export(@Valid @BeanParam FindingFilter filter) {
        return Response.ok(out.write(filter), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"findings-poam.json\"")
                .build();
    }

    @POST
    @Path("/import")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed("assessment:write")
    @Operation(
            operationId = "importFindings",
            summary = "Brings an OSCAL plan of action and milestones in: tries it out, or keeps it with dryRun=false")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    public RestResponse<PoamReport> bringIn(
            @Valid @BeanParam PoamTerms terms,
            @HeaderParam("Accept-Language") @Nullable String language,
            InputStream body) {
        var plan = StreamedBody.read(body, OscalFiles.LONGEST);
        return streams.once(
                plan.asked("importFindings", terms.asked()),
                () -> RestResponse.ok(in.bringIn(plan.open(), terms, Language.of(language))));
    }
}
