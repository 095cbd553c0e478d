package shishin.assessment.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/assessments/{id}/worklist")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "tasks")
class WorklistResource {

    private final Worklist worklist;

    WorklistResource(Worklist worklist) {
        this.worklist = worklist;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(
            operationId = "getWorklist",
            summary = "All that an assessment asks, in the edition's order: whose it is and where it stands")
    public Page<WorkLine> list(
            UUID id,
            @Valid @BeanParam WorkFilter filter,
            @Valid @BeanParam PageRequest request,
            @HeaderParam("Accept-Language") @Nullable String language) {
        return worklist.of(id, filter, request, Language.of(language));
    }
}
