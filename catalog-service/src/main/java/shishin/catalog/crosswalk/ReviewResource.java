package shishin.catalog.crosswalk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.language.Language;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/crosswalks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Crosswalks")
@Idempotent
@RunOnVirtualThread
class ReviewResource {

    private final Reviews reviews;
    private final ManyReviews many;

    ReviewResource(Reviews reviews, ManyReviews many) {
        this.reviews = reviews;
        this.many = many;
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed("catalog:write")
    @Operation(
            operationId = "decideCorrespondence",
            summary = "Approve or reject a correspondence; a person only, and not its proposer")
    public CorrespondenceView decide(
            @PathParam("id") UUID id,
            @Valid @NotNull DecideCorrespondence decision,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        return CorrespondenceView.of(reviews.decide(id, decision, expected));
    }

    @POST
    @Path("/decisions")
    @RolesAllowed("catalog:write")
    @Operation(operationId = "decideCorrespondences", summary = "Decide up to 500 correspondences, each for itself")
    public DecideMany.Results decideMany(
            @Valid @NotNull DecideMany command,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return many.decide(command, dryRun, Language.of(language));
    }
}
