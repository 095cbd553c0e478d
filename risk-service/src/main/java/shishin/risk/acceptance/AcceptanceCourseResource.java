package shishin.risk.acceptance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/acceptances/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "acceptances")
class AcceptanceCourseResource {

    private final RiskAcceptance acceptance;

    AcceptanceCourseResource(RiskAcceptance acceptance) {
        this.acceptance = acceptance;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "getAcceptance", summary = "One acceptance")
    public AcceptanceView get(@PathParam("id") UUID id) {
        return acceptance.get(id);
    }

    @POST
    @Path("/approval")
    @RolesAllowed("acceptance:approve")
    @Operation(operationId = "approveAcceptance", summary = "Approve what somebody else requested")
    public AcceptanceView approve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid DecideAcceptance command) {
        return acceptance.approve(id, expected, command);
    }

    @POST
    @Path("/rejection")
    @RolesAllowed("acceptance:approve")
    @Operation(operationId = "rejectAcceptance", summary = "Reject a request")
    public AcceptanceView reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid DecideAcceptance command) {
        return acceptance.reject(id, expected, command);
    }

    @POST
    @Path("/revocation")
    @RolesAllowed("acceptance:approve")
    @Operation(operationId = "revokeAcceptance", summary = "End an acceptance before its time")
    public AcceptanceView revoke(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid DecideAcceptance command) {
        return acceptance.revoke(id, expected, command);
    }
}
