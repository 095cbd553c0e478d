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

@Path("/api/v1/risks/{id}/treatments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "treatments", description = "What is done about a risk")
class TreatmentResource {

    private final RiskTreatment treatment;

    TreatmentResource(RiskTreatment treatment) {
        this.treatment = treatment;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listTreatments", summary = "The treatments of a risk, oldest first")
    public Page<TreatmentView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
        return treatment.page(id, request);
    }

    @POST
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = TreatmentView.class, responseCode = "201")
    @Operation(operationId = "proposeTreatment", summary = "Propose a treatment")
    public TreatmentView propose(@PathParam("id") UUID id, @Valid ProposeTreatment command) {
        return treatment.propose(id, command);
    }
}
