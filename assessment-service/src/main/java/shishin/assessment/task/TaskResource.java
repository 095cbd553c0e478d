package shishin.assessment.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

@Path("/api/v1/assessments/{id}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "tasks")
class TaskResource {

    private final Tasks tasks;

    TaskResource(Tasks tasks) {
        this.tasks = tasks;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listTasks", summary = "Who answers what of an assessment, the last given first")
    public Page<TaskView> list(UUID id, @Valid @BeanParam TaskFilter filter, @Valid @BeanParam PageRequest request) {
        return tasks.list(id, filter, request);
    }

    @POST
    @RolesAllowed("assessment:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = TaskView.class, responseCode = "201")
    @Operation(operationId = "assignTask", summary = "Gives items, or all below a code, to a person to answer")
    public TaskView give(UUID id, @NotNull @Valid AssignTask command) {
        return tasks.give(id, command);
    }

    @GET
    @Path("/history")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listTaskActs", summary = "How tasks were given, changed and taken back, in order")
    public Page<TaskActView> acts(UUID id, @Valid @BeanParam PageRequest request) {
        return tasks.acts(id, request);
    }

    @GET
    @Path("/{task}")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "getTask", summary = "One task, and how far it has come")
    public TaskView get(UUID id, UUID task) {
        return tasks.get(id, task);
    }

    @PUT
    @Path("/{task}")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "changeTask", summary = "Changes whose it is, what it is about, or its date")
    public TaskView change(
            UUID id,
            UUID task,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @NotNull @Valid AssignTask command) {
        return tasks.change(id, task, expected, command);
    }

    @DELETE
    @Path("/{task}")
    @RolesAllowed("assessment:write")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Taken back; its history stays")
    @Operation(operationId = "withdrawTask", summary = "Takes a task back")
    public void takeBack(UUID id, UUID task, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        tasks.takeBack(id, task, expected);
    }
}
