package shishin.risk.analysis;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.problem.NotFound;
import shishin.risk.criteria.CriteriaBook;
import shishin.risk.criteria.LossCurve;

@Path("/api/v1/risks/{id}/analyses/{analysis}/exceedance")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "analyses", description = "How likely a risk is and what it would hurt")
class LossCurveResource {

    private final RiskAnalysis analysis;
    private final CriteriaBook book;

    LossCurveResource(RiskAnalysis analysis, CriteriaBook book) {
        this.analysis = analysis;
        this.book = book;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "getExceedanceOfAnalysis",
            summary = "The loss exceedance curve of an analysis beside the tolerance curve in force")
    public LossCurve get(@PathParam("id") UUID id, @PathParam("analysis") UUID one) {
        var analysed = analysis.get(id, one);
        var quantity = analysed.quantity();
        if (quantity == null) throw new NotFound("loss exceedance curve of analysis", one);
        return LossCurve.of(quantity.result().curve(), book.beside(analysed.criteria()));
    }
}
