package shishin.risk.evaluation;

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

@Path("/api/v1/risks/{id}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "evaluations", description = "What an analysis means, and what is decided")
class EvaluationResource {

    private final RiskEvaluation evaluation;

    EvaluationResource(RiskEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listEvaluations", summary = "The evaluations of a risk, oldest first")
    public Page<EvaluationView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
        return evaluation.page(id, request);
    }

    @GET
    @Path("/{evaluation}")
    @RolesAllowed("risk:read")
    @Operation(operationId = "getEvaluation", summary = "One evaluation")
    public EvaluationView get(@PathParam("id") UUID id, @PathParam("evaluation") UUID one) {
        return evaluation.get(id, one);
    }

    @POST
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = EvaluationView.class, responseCode = "201")
    @Operation(operationId = "evaluateRisk", summary = "Evaluate a risk, and hand the standard what it should learn")
    public EvaluationView evaluate(@PathParam("id") UUID id, @Valid EvaluateRisk command) {
        return evaluation.evaluate(id, command);
    }
}
