package shishin.risk.identification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.DefaultValue;
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

@Path("/api/v1/issues/{id}/triage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "issues")
class TriageResource {

    private final Triage triage;

    TriageResource(Triage triage) {
        this.triage = triage;
    }

    @POST
    @RolesAllowed("risk:write")
    @Operation(operationId = "triageIssue", summary = "Turn an issue into risks, or dismiss it")
    public TriageView triage(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid TriageIssue command) {
        return triage.triage(id, expected, command);
    }
}
