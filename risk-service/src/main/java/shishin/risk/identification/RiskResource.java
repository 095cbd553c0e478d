package shishin.risk.identification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/risks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "risks", description = "What may happen, and where it stands")
class RiskResource {

    private final Identification identification;

    RiskResource(Identification identification) {
        this.identification = identification;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listRisks", summary = "Risks, the latest changed first")
    public Page<RiskView> list(@Valid @BeanParam RiskFilter filter, @Valid @BeanParam PageRequest request) {
        return identification.page(filter, request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("risk:read")
    @Operation(operationId = "getRisk", summary = "One risk")
    public RiskView get(@PathParam("id") UUID id) {
        return identification.get(id);
    }

    @POST
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = RiskView.class, responseCode = "201")
    @Operation(operationId = "identifyRisk", summary = "Identify a risk")
    public RiskView identify(@Valid IdentifyRisk command) {
        return identification.identify(command);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("risk:write")
    @Operation(
            operationId = "changeRisk",
            summary = "Describe a risk anew; an acceptance of it lapses when it is another risk then")
    public RiskView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid IdentifyRisk command) {
        return identification.change(id, expected, command);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed("risk:write")
    @Operation(operationId = "closeRisk", summary = "Close a risk")
    public RiskView close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid CloseRisk command) {
        return identification.close(id, expected, command);
    }
}
