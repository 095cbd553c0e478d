package shishin.assessment.agent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/agents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "agents")
class CadenceResource {

    private final CadenceBook book;

    CadenceResource(CadenceBook book) {
        this.book = book;
    }

    @GET
    @Path("/overdue-streams")
    @RolesAllowed("assessment:read")
    @Operation(
            operationId = "listOverdueStreams",
            summary = "Streams of all agents that are overdue, the longest first")
    public Page<StreamCadenceView> overdue(@Valid @BeanParam PageRequest request) {
        return book.list(null, true, request);
    }

    @GET
    @Path("/{id}/streams")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listStreamsOfAgent", summary = "Streams of which news is waited for, the next due first")
    public Page<StreamCadenceView> list(
            UUID id, @QueryParam("overdue") @Nullable Boolean overdue, @Valid @BeanParam PageRequest request) {
        return book.list(id, overdue, request);
    }

    @PUT
    @Path("/{id}/streams/{stream}/cadence")
    @RolesAllowed("assessment:write")
    @Operation(
            operationId = "sayCadenceOfStream",
            summary = "Says how often this stream is to bring news; If-Match where something was said before")
    public StreamCadenceView say(
            UUID id,
            UUID stream,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @NotNull @Valid SayCadence said) {
        return book.say(id, stream, expected, said);
    }

    @DELETE
    @Path("/{id}/streams/{stream}/cadence")
    @RolesAllowed("assessment:write")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "What its agent says of all streams holds")
    @Operation(operationId = "forgetCadenceOfStream", summary = "Takes back what was said of this stream")
    public void forget(UUID id, UUID stream, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        book.forget(id, stream, expected);
    }
}
