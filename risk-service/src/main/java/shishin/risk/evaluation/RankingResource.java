package shishin.risk.evaluation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/risks/ranking")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "evaluations", description = "What an analysis means, and what is decided")
class RankingResource {

    private final Ranking ranking;

    RankingResource(Ranking ranking) {
        this.ranking = ranking;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "rankRisks",
            summary = "All evaluated risks by priority, under the weights in force or what-if others")
    public Page<RankedRisk> rank(@Valid @BeanParam RankingRequest request, @Valid @BeanParam PageRequest page) {
        return ranking.page(request, page);
    }
}
