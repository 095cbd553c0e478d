package shishin.risk.incident;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.risk.analysis.AnalysisView;
import shishin.risk.trail.TrailEntryView;
import shishin.risk.trail.TrailFilter;

@Path("/api/v1/incidents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "incidents")
class IncidentCourseResource {

    private final Incidents incidents;
    private final IncidentBook book;

    IncidentCourseResource(Incidents incidents, IncidentBook book) {
        this.incidents = incidents;
        this.book = book;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "getIncident", summary = "One incident")
    public IncidentView get(@PathParam("id") UUID id) {
        return book.get(id);
    }

    @GET
    @Path("/trail")
    @RolesAllowed("audit:read")
    @Operation(operationId = "getTrailOfIncident", summary = "Every act about an incident, oldest first")
    public Page<TrailEntryView> trail(
            @PathParam("id") UUID id, @Valid @BeanParam TrailFilter filter, @Valid @BeanParam PageRequest request) {
        return book.trail(id, filter, request);
    }

    @POST
    @Path("/timeline")
    @RolesAllowed("risk:write")
    @Operation(operationId = "noteIncidentStep", summary = "Add a step to the timeline")
    public IncidentView note(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid TimelineEntry entry) {
        return incidents.note(id, expected, entry);
    }

    @POST
    @Path("/recovery")
    @RolesAllowed("risk:write")
    @Operation(
            operationId = "recoverIncident",
            summary = "Say that everything runs again, and which levels were missed")
    public IncidentView recover(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid RecoverIncident command) {
        return incidents.recover(id, expected, command);
    }

    @PUT
    @Path("/losses")
    @RolesAllowed("risk:write")
    @Operation(operationId = "stateIncidentLosses", summary = "State what it cost, by form of loss")
    public IncidentView stateLosses(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid StateLosses command) {
        return incidents.stateLosses(id, expected, command);
    }

    @PUT
    @Path("/lessons")
    @RolesAllowed("risk:write")
    @Operation(operationId = "stateIncidentLessons", summary = "State what is learnt from it")
    public IncidentView learn(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid StateLessons command) {
        return incidents.learn(id, expected, command);
    }

    @GET
    @Path("/reports")
    @RolesAllowed("risk:read")
    @Operation(operationId = "listIncidentReports", summary = "The reports the authority is owed, and those it has")
    public List<DeadlineView> reports(@PathParam("id") UUID id) {
        return incidents.deadlines(id);
    }

    @POST
    @Path("/reports")
    @RolesAllowed("risk:write")
    @Operation(operationId = "submitIncidentReport", summary = "Note that a report was sent to the authority")
    public IncidentView submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid SubmitReport command) {
        return incidents.submit(id, expected, command);
    }

    @POST
    @Path("/analyses")
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = AnalysisView.class, responseCode = "201")
    @Operation(
            operationId = "analyseDamage",
            summary = "Arrange the damage as an analysis of a risk, whose model learns from the actual losses")
    public AnalysisView analyse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid AnalyseDamage command) {
        return incidents.analyse(id, expected, command);
    }

    @POST
    @Path("/closure")
    @RolesAllowed("risk:write")
    @Operation(operationId = "closeIncident", summary = "Close an incident something was learnt from")
    public IncidentView close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid CloseIncident command) {
        return incidents.close(id, expected, command);
    }
}
