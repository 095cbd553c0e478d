package shishin.catalog.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.page.Page;

@Path("/api/v1/standards/{standard}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements", description = "A standard held against its checklist, and against itself")
@RunOnVirtualThread
class ComparisonResource {

    private final Comparisons comparisons;

    ComparisonResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "compareEditions",
            summary = "What differs between two editions, or an edition and the draft: how much, and the first of it")
    public ComparisonView comparison(@PathParam("standard") UUID standard, @Valid @BeanParam ComparisonQuery query) {
        return comparisons.of(standard, query);
    }

    @GET
    @Path("/clauses")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listClauseChanges", summary = "The clauses that differ, before and after")
    public Page<ClauseChange> clauses(
            @PathParam("standard") UUID standard,
            @Valid @BeanParam ComparisonQuery query,
            @Valid @BeanParam AlterationFilter filter) {
        return comparisons.clauses(standard, query, filter);
    }

    @GET
    @Path("/rulings")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listRulingChanges", summary = "The rulings that differ, before and after")
    public Page<RulingChange> rulings(
            @PathParam("standard") UUID standard,
            @Valid @BeanParam ComparisonQuery query,
            @Valid @BeanParam AlterationFilter filter) {
        return comparisons.rulings(standard, query, filter);
    }
}
