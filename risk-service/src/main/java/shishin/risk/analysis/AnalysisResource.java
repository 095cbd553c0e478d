package shishin.risk.analysis;

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

@Path("/api/v1/risks/{id}/analyses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "analyses", description = "How likely a risk is and what it would hurt")
class AnalysisResource {

    private final RiskAnalysis analysis;
    private final Analysing analysing;

    AnalysisResource(RiskAnalysis analysis, Analysing analysing) {
        this.analysis = analysis;
        this.analysing = analysing;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listAnalyses", summary = "The analyses of a risk, oldest first")
    public Page<AnalysisView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
        return analysis.page(id, request);
    }

    @GET
    @Path("/{analysis}")
    @RolesAllowed("risk:read")
    @Operation(operationId = "getAnalysis", summary = "One analysis")
    public AnalysisView get(@PathParam("id") UUID id, @PathParam("analysis") UUID one) {
        return analysis.get(id, one);
    }

    @POST
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = AnalysisView.class, responseCode = "201")
    @Operation(operationId = "analyseRisk", summary = "Analyse a risk by the criteria in force")
    public AnalysisView analyse(@PathParam("id") UUID id, @Valid AnalyseRisk command) {
        return analysing.analyse(id, command);
    }
}
