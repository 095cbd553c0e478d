package shishin.assessment.posture;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/posture/weights/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "posture")
class WeightsResource {

    private final WeightsBook book;

    WeightsResource(WeightsBook book) {
        this.book = book;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(operationId = "getPostureWeights", summary = "What each item weighs")
    public WeightsView get(
            String edition,
            @QueryParam("version")
                    @Min(0)
                    @Parameter(description = "An earlier version; the one in force, unless told otherwise")
                    @Nullable
                    Long version) {
        return book.get(edition, version);
    }

    @PUT
    @RolesAllowed("tenant:admin")
    @Operation(
            operationId = "setPostureWeights",
            summary = "Says what each item weighs from now on; the versions before stay")
    public WeightsView set(
            String edition,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @NotNull @Valid SetWeights command) {
        return book.set(edition, expected, command);
    }
}
