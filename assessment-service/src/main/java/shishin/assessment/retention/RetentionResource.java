package shishin.assessment.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/evidence-retention")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "evidence")
class RetentionResource {

    private final RetentionBook book;

    RetentionResource(RetentionBook book) {
        this.book = book;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(operationId = "getEvidenceRetention", summary = "How long every observation stays")
    public RetentionView get() {
        return book.get();
    }

    @PUT
    @RolesAllowed("tenant:admin")
    @Operation(
            operationId = "setEvidenceRetention",
            summary = "Says how long every observation stays; then the first, the last and each change of result do")
    public RetentionView set(
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected, @NotNull @Valid SetRetention command) {
        return book.set(expected, command);
    }

    @POST
    @Path("/trial")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "tryEvidenceRetention", summary = "What a policy would remove today; removes nothing")
    public TrialView tryOut(@NotNull @Valid SetRetention command) {
        return book.tryOut(command);
    }
}
