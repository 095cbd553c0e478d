package shishin.risk.treatment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/risks/{id}/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "treatments")
class ComparisonResource {

    private final Comparisons comparisons;

    ComparisonResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listComparisons", summary = "Comparisons of options for a risk, oldest first")
    public Page<ComparisonView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
        return comparisons.page(id, request);
    }

    @GET
    @Path("/{comparison}")
    @RolesAllowed("risk:read")
    @Operation(operationId = "getComparison", summary = "One comparison")
    public ComparisonView get(@PathParam("id") UUID id, @PathParam("comparison") UUID comparison) {
        return comparisons.get(id, comparison);
    }

    @POST
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = ComparisonView.class, responseCode = "201")
    @Operation(
            operationId = "compareOptions",
            summary =
                    "Compare options side by side: residual risk, cost, benefit per cost, probability that it pays, time")
    public ComparisonView compare(@PathParam("id") UUID id, @Valid CompareOptions command) {
        return comparisons.compare(id, command);
    }
}
