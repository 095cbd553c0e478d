package shishin.catalog.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.language.Language;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/standards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standards", description = "An operator's own rules, drawn up with an edition as checklist")
@Idempotent
@RunOnVirtualThread
class StandardResource {

    private final Standards standards;
    private final CoverageReport coverage;

    StandardResource(Standards standards, CoverageReport coverage) {
        this.standards = standards;
        this.coverage = coverage;
    }

    @POST
    @RolesAllowed("catalog:write")
    @ResponseStatus(201)
    @Operation(operationId = "drawUpStandard", summary = "Draw up a standard with an edition as checklist")
    @APIResponseSchema(value = StandardView.class, responseCode = "201")
    public StandardView drawUp(@Valid @NotNull DrawUpStandard command) {
        return standards.drawUp(command);
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listStandards", summary = "The standards, the newest first")
    public Page<StandardView> list(
            @QueryParam("edition") @Size(max = 63) @Nullable String edition, @Valid @BeanParam PageRequest request) {
        return standards.page(edition, request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getStandard", summary = "One standard")
    public StandardView get(@PathParam("id") UUID id) {
        return standards.get(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("catalog:write")
    @ResponseStatus(204)
    @Operation(
            operationId = "removeStandard",
            summary = "Remove a standard with its clauses, while none was proposed to be revised")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        standards.remove(id, expected);
    }

    @GET
    @Path("/{id}/coverage")
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "getCoverage",
            summary = "How many ○ items the clauses cover, per phase, viewpoint and measure")
    public RestResponse<CoverageView> coverage(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return ResponseBuilder.ok(coverage.of(id, Language.of(language)))
                .header(HttpHeaders.CONTENT_LANGUAGE, Language.of(language).tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
