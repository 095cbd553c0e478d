package shishin.risk.issue;

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

@Path("/api/v1/issues")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "issues", description = "What was found wanting")
class IssueResource {

    private final Issues issues;

    IssueResource(Issues issues) {
        this.issues = issues;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listIssues", summary = "Issues, the latest seen first")
    public Page<IssueView> list(@Valid @BeanParam IssueFilter filter, @Valid @BeanParam PageRequest request) {
        return issues.page(filter, request);
    }

    @POST
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = IssueView.class, responseCode = "201")
    @Operation(operationId = "openIssue", summary = "Open an issue")
    public IssueView open(@Valid OpenIssue command) {
        return issues.open(command);
    }
}
