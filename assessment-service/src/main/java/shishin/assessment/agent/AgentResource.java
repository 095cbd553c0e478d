package shishin.assessment.agent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/agents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "agents")
class AgentResource {

    private final AgentRegister register;

    AgentResource(AgentRegister register) {
        this.register = register;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listAgents", summary = "Agents by name; silent=true: those unheard for too long")
    public Page<AgentView> list(@Valid @BeanParam AgentFilter filter, @Valid @BeanParam PageRequest request) {
        return register.list(filter, request);
    }

    @POST
    @RolesAllowed("assessment:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = AgentView.class, responseCode = "201")
    @Operation(operationId = "registerAgent", summary = "Makes a machine known, and what is expected of it")
    public AgentView register(@NotNull @Valid RegisterAgent said) {
        return register.register(said);
    }

    @POST
    @Path("/heartbeat")
    @RolesAllowed("evidence:write")
    @APIResponseSchema(value = AgentView.class, responseCode = "200")
    @APIResponse(responseCode = "404", ref = "Problem404")
    @Operation(operationId = "sendHeartbeat", summary = "An agent says that it lives; whose heartbeat, says the token")
    public AgentView beat(@NotNull @Valid Heartbeat heartbeat) {
        return register.beat(heartbeat);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "getAgent", summary = "One agent, and when it was last heard of")
    public AgentView get(UUID id) {
        return register.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "changeAgent", summary = "Says anew what is expected of it")
    public AgentView change(
            UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected, @NotNull @Valid Expectation said) {
        return register.change(id, expected, said);
    }

    @POST
    @Path("/{id}/retirement")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "retireAgent", summary = "Nothing is expected of it any more; its evidence stays")
    public AgentView retire(UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        return register.retire(id, expected);
    }
}
