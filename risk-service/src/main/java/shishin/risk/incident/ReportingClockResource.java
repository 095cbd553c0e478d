package shishin.risk.incident;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.risk.trail.TrailEntryView;
import shishin.risk.trail.TrailFilter;

@Path("/api/v1/incidents/clock")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "incidents")
class ReportingClockResource {

    private final Clocks clocks;

    ReportingClockResource(Clocks clocks) {
        this.clocks = clocks;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "getReportingClock", summary = "By when the authority is told of incidents")
    public ClockView clock() {
        return clocks.view();
    }

    @GET
    @Path("/trail")
    @RolesAllowed("audit:read")
    @Operation(operationId = "getTrailOfReportingClock", summary = "Every change of the reporting clock, oldest first")
    public Page<TrailEntryView> trail(@Valid @BeanParam TrailFilter filter, @Valid @BeanParam PageRequest request) {
        return clocks.trail(filter, request);
    }

    @PUT
    @RolesAllowed("tenant:admin")
    @Operation(
            operationId = "setReportingClock",
            summary = "Say by when the authority is told of incidents reported from now on")
    public ClockView setClock(
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected, @Valid ReportingClock clock) {
        return clocks.set(expected, clock);
    }
}
