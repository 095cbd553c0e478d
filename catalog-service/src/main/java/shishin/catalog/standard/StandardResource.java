package shishin.catalog.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    private final Beginnings beginnings;
    private final CoverageReport coverage;
    private final AdoptedEditions editions;

    StandardResource(Standards standards, Beginnings beginnings, CoverageReport coverage, AdoptedEditions editions) {
        this.standards = standards;
        this.beginnings = beginnings;
        this.coverage = coverage;
        this.editions = editions;
    }

    @POST
    @RolesAllowed("catalog:write")
    @ResponseStatus(201)
    @Operation(
            operationId = "drawUpStandard",
            summary =
                    "Draw up a standard with an edition as checklist: empty, from a template, or from another standard")
    @APIResponseSchema(value = StandardView.class, responseCode = "201")
    public StandardView drawUp(
            @Valid @NotNull DrawUpStandard command,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return beginnings.drawUp(command, Language.of(language));
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
            summary = "Remove a standard with its draft, while nothing was proposed to it and no edition adopted")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        standards.remove(id, expected);
    }

    @GET
    @Path("/{id}/draft")
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "getStandardDraft",
            summary = "How far the draft is; its ETag is what an adoption needs",
            description = "The draft is the clauses and rulings as they stand.")
    public DraftView draft(@PathParam("id") UUID id) {
        return editions.draft(id);
    }

    @GET
    @Path("/{id}/coverage")
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "getCoverage",
            summary = "How many ○ items the clauses cover, per phase, viewpoint and measure")
    public RestResponse<CoverageView> coverage(
            @PathParam("id") UUID id,
            @QueryParam("number")
                    @Min(1)
                    @Parameter(description = "Of this adopted edition; of the draft where absent")
                    @Nullable
                    Integer number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return ResponseBuilder.ok(coverage.of(id, number, Language.of(language)))
                .header(HttpHeaders.CONTENT_LANGUAGE, Language.of(language).tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
