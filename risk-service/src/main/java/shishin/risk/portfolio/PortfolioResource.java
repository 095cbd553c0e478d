package shishin.risk.portfolio;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.risk.criteria.LossCurve;
import shishin.risk.run.RunPurpose;
import shishin.risk.run.RunView;
import shishin.risk.run.Runs;
import shishin.risk.run.Told;

@Path("/api/v1/portfolios")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "portfolios", description = "What several risks come to together")
class PortfolioResource {

    private final Portfolios portfolios;
    private final Runs runs;

    PortfolioResource(Portfolios portfolios, Runs runs) {
        this.portfolios = portfolios;
        this.runs = runs;
    }

    @POST
    @RolesAllowed("risk:write")
    @APIResponseSchema(value = RunView.class, responseCode = "201", responseDescription = "Answered at once")
    @APIResponse(
            responseCode = "202",
            description = "Queued; where it stands is told at Location",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    @Operation(
            operationId = "analysePortfolio",
            summary = "Ask what risks come to together; what takes longer is queued")
    public RestResponse<RunView> analyse(@Valid AnalysePortfolio command) {
        return Told.of(portfolios.analyse(command));
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listPortfolios", summary = "Portfolio analyses, the latest first")
    public Page<RunView> list(@Valid @BeanParam PageRequest request) {
        return runs.page(RunPurpose.PORTFOLIO, request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("risk:read")
    @Operation(operationId = "getPortfolio", summary = "Where a portfolio analysis stands, and its result")
    public RunView get(@PathParam("id") UUID id) {
        return runs.get(RunPurpose.PORTFOLIO, id);
    }

    @GET
    @Path("/{id}/exceedance")
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "getExceedanceOfPortfolio",
            summary = "The loss exceedance curve of a portfolio beside the tolerance curve in force")
    public LossCurve exceedance(@PathParam("id") UUID id) {
        return portfolios.exceedance(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed("risk:write")
    @Operation(operationId = "cancelPortfolio", summary = "Cancel a portfolio analysis that has not ended")
    public RunView cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        return runs.cancel(RunPurpose.PORTFOLIO, id, expected);
    }
}
