package shishin.risk.deputy;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.risk.trail.TrailEntryView;
import shishin.risk.trail.TrailFilter;

@Path("/api/v1/deputies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "deputies", description = "Who decides in an owner's place, and until when")
class DeputyResource {

    private final Deputies deputies;

    DeputyResource(Deputies deputies) {
        this.deputies = deputies;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listDeputies", summary = "Deputies, the latest named first")
    public Page<DeputyView> list(@Valid @BeanParam DeputyFilter filter, @Valid @BeanParam PageRequest request) {
        return deputies.page(filter, request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("risk:read")
    @Operation(operationId = "getDeputy", summary = "One deputy")
    public DeputyView get(@PathParam("id") UUID id) {
        return deputies.get(id);
    }

    @GET
    @Path("/{id}/trail")
    @RolesAllowed("audit:read")
    @Operation(operationId = "getTrailOfDeputy", summary = "Who named a deputy, and who ended it, oldest first")
    public Page<TrailEntryView> trail(
            @PathParam("id") UUID id, @Valid @BeanParam TrailFilter filter, @Valid @BeanParam PageRequest request) {
        return deputies.trail(id, filter, request);
    }

    @POST
    @RolesAllowed("treatment:decide")
    @ResponseStatus(201)
    @APIResponseSchema(value = DeputyView.class, responseCode = "201")
    @Operation(
            operationId = "nameDeputy",
            summary = "Let somebody decide in your place about the risks you own, for a time")
    public DeputyView name(@Valid NameDeputy command) {
        return deputies.name(command);
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed("treatment:decide")
    @Operation(operationId = "endDeputy", summary = "Decide by yourself again before its time")
    public DeputyView end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid EndDeputy command) {
        return deputies.end(id, expected, command);
    }
}
