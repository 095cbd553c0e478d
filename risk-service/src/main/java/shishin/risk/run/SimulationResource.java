package shishin.risk.run;

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

@Path("/api/v1/simulations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "simulations", description = "What a model comes to, without storing it on a risk")
class SimulationResource {

    private final Runs runs;

    SimulationResource(Runs runs) {
        this.runs = runs;
    }

    @POST
    @RolesAllowed("risk:write")
    @APIResponseSchema(value = RunView.class, responseCode = "201", responseDescription = "Answered at once")
    @APIResponse(
            responseCode = "202",
            description = "Queued; where it stands is told at Location",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    @Operation(operationId = "simulate", summary = "Ask what a model comes to; what takes longer is queued")
    public RestResponse<RunView> simulate(@Valid Simulate command) {
        return Told.of(runs.request(RunRequest.of(command)));
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listSimulations", summary = "Simulations, the latest first")
    public Page<RunView> list(@Valid @BeanParam PageRequest request) {
        return runs.page(RunPurpose.SIMULATION, request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("risk:read")
    @Operation(operationId = "getSimulation", summary = "Where a simulation stands, and its result")
    public RunView get(@PathParam("id") UUID id) {
        return runs.get(RunPurpose.SIMULATION, id);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed("risk:write")
    @Operation(operationId = "cancelSimulation", summary = "Cancel a simulation that has not ended")
    public RunView cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        return runs.cancel(RunPurpose.SIMULATION, id, expected);
    }
}
