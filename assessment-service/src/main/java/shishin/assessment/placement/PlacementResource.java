package shishin.assessment.placement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/evidence-rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "evidence-rules")
class PlacementResource {

    private final Placement placement;
    private final RuleTrial trial;
    private final StarterSet starter;

    PlacementResource(Placement placement, RuleTrial trial, StarterSet starter) {
        this.placement = placement;
        this.trial = trial;
        this.starter = starter;
    }

    @GET
    @Path("/starter")
    @RolesAllowed("assessment:read")
    @Operation(
            operationId = "listStarterRules",
            summary = "The rules everybody begins with; one's own come before them")
    public List<WriteRule> starter() {
        return starter.contents();
    }

    @POST
    @Path("/dry-run")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "tryEvidenceRule", summary = "What a rule would do to what has come in; keeps nothing")
    public TrialView tryOut(@NotNull @Valid WriteRule said) {
        return trial.of(said);
    }

    @GET
    @Path("/unplaced")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listUnplacedObservations", summary = "What no rule speaks of, the last received first")
    public Page<UnplacedView> unplaced(@Valid @BeanParam UnplacedFilter filter, @Valid @BeanParam PageRequest request) {
        return trial.unplaced(filter, request);
    }

    @POST
    @Path("/unplaced/placement")
    @RolesAllowed("assessment:write")
    @Operation(
            operationId = "placeObservations",
            summary = "Makes evidence of what a rule speaks of by now; goes through 10,000, then says where to go on")
    public PlacementView place(
            @QueryParam("after")
                    @Parameter(description = "The next of the answer before; without it, from the beginning")
                    @Nullable
                    UUID after) {
        return placement.placeAgain(after);
    }
}
