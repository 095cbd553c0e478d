package shishin.catalog.crosswalk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.page.Page;

@Path("/api/v1/crosswalks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Crosswalks")
@RunOnVirtualThread
class ComparisonResource {

    private final CoverageReport coverage;
    private final Suggestions suggestions;

    ComparisonResource(CoverageReport coverage, Suggestions suggestions) {
        this.coverage = coverage;
        this.suggestions = suggestions;
    }

    @GET
    @Path("/coverage")
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "getCrosswalkCoverage",
            summary = "What of one catalogue the other covers, and the gaps on both sides")
    @APIResponseSchema(CoverageView.class)
    @APIResponse(responseCode = "404", ref = "Problem404")
    public CoverageView coverage(@Valid @BeanParam ComparisonQuery request) {
        return coverage.of(request);
    }

    @GET
    @Path("/suggestions")
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "suggestCorrespondences",
            summary = "What correspondences through a third catalogue let one expect; the strongest first")
    public Page<Suggestion> suggestions(@Valid @BeanParam SuggestionQuery request) {
        return suggestions.page(request);
    }
}
