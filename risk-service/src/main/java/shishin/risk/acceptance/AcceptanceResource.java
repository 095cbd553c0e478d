package shishin.risk.acceptance;

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

@Path("/api/v1/risks/{id}/acceptances")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "acceptances", description = "That a risk is retained")
class AcceptanceResource {

    private final RiskAcceptance acceptance;

    AcceptanceResource(RiskAcceptance acceptance) {
        this.acceptance = acceptance;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listAcceptances", summary = "The acceptances of a risk, oldest first")
    public Page<AcceptanceView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest request) {
        return acceptance.page(id, request);
    }

    @POST
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = AcceptanceView.class, responseCode = "201")
    @Operation(operationId = "requestAcceptance", summary = "Ask that a risk be retained")
    public AcceptanceView request(@PathParam("id") UUID id, @Valid RequestAcceptance command) {
        return acceptance.request(id, command);
    }
}
