package shishin.risk.treatment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/treatments/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "treatments")
class PlanResource {

    private final Plan plan;

    PlanResource(Plan plan) {
        this.plan = plan;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "listActions",
            summary = "The actions of a treatment, how far each is, and what it waits for")
    public List<ActionView> list(@PathParam("id") UUID id) {
        return plan.of(id);
    }

    @PUT
    @Path("/{number}/progress")
    @RolesAllowed("risk:write")
    @Operation(operationId = "reportProgress", summary = "Say how far an action has come")
    public ActionView report(
            @PathParam("id") UUID id,
            @PathParam("number") @Min(1) @Max(50) int number,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid ReportProgress report) {
        return plan.report(id, number, expected, report);
    }
}
