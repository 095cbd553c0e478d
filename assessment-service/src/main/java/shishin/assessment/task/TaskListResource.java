package shishin.assessment.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "tasks")
class TaskListResource {

    private final Tasks tasks;

    TaskListResource(Tasks tasks) {
        this.tasks = tasks;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listAllTasks", summary = "Tasks of all assessments, the last given first")
    public Page<TaskView> list(@Valid @BeanParam TaskFilter filter, @Valid @BeanParam PageRequest request) {
        return tasks.list(null, filter, request);
    }
}
