package shishin.risk.issue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/issues/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "issues")
class IssueCourseResource {

    private final Issues issues;
    private final IssueMerging merging;
    private final Similarity similarity;

    IssueCourseResource(Issues issues, IssueMerging merging, Similarity similarity) {
        this.issues = issues;
        this.merging = merging;
        this.similarity = similarity;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "getIssue", summary = "One issue")
    public IssueView get(@PathParam("id") UUID id) {
        return issues.get(id);
    }

    @GET
    @Path("/origins")
    @RolesAllowed("risk:read")
    @Operation(operationId = "listIssueOrigins", summary = "The answers, evidence and findings an issue was told by")
    public List<Origin> origins(@PathParam("id") UUID id) {
        return issues.origins(id);
    }

    @POST
    @Path("/closure")
    @RolesAllowed("risk:write")
    @Operation(operationId = "closeIssue", summary = "Close an issue that was triaged")
    public IssueView close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid CloseIssue command) {
        return issues.close(id, expected, command);
    }

    @GET
    @Path("/similar")
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "listSimilarIssues",
            summary = "Issues that may be the same, the most alike first, and why")
    public List<SimilarIssue> similar(@PathParam("id") UUID id) {
        return similarity.of(id);
    }

    @POST
    @Path("/merger")
    @RolesAllowed("risk:write")
    @Operation(
            operationId = "mergeIssues",
            summary = "Take other issues into this one: what is seen of them is seen of it, and they close with it")
    public IssueView merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid MergeIssues command) {
        return merging.merge(id, expected, command);
    }

    @POST
    @Path("/split")
    @RolesAllowed("risk:write")
    @Operation(operationId = "splitIssue", summary = "Make several issues of one that is not the same throughout")
    public SplitView split(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid SplitIssue command) {
        return merging.split(id, expected, command);
    }
}
