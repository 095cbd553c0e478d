package shishin.risk.incident;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "incidents", description = "What went wrong (IT障害)")
class IncidentResource {

    private final Incidents incidents;
    private final IncidentBook book;

    IncidentResource(Incidents incidents, IncidentBook book) {
        this.incidents = incidents;
        this.book = book;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listIncidents", summary = "Incidents, the latest detected first")
    public Page<IncidentView> list(@Valid @BeanParam IncidentFilter filter, @Valid @BeanParam PageRequest request) {
        return book.page(filter, request);
    }

    @POST
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = IncidentView.class, responseCode = "201")
    @Operation(
            operationId = "reportIncident",
            summary =
                    "Report an incident: it opens an issue, starts the reporting clock, and has risks looked at again")
    public IncidentView report(@Valid ReportIncident command) {
        return incidents.report(command);
    }
}
