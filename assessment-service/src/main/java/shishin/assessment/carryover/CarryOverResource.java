package shishin.assessment.carryover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.language.Language;

@Path("/api/v1/assessments/{id}/carry-over")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "answers")
class CarryOverResource {

    private final CarryOvers carryOvers;

    CarryOverResource(CarryOvers carryOvers) {
        this.carryOvers = carryOvers;
    }

    @POST
    @RolesAllowed("assessment:write")
    @Operation(
            operationId = "carryOverAnswers",
            summary = "Takes over the answers of another assessment, and marks those that need review",
            description = "Of the same edition, or of an earlier one: by the catalogue's plan, or by codes and words."
                    + " What is answered here already is kept; doing it again changes nothing.")
    public CarryOverReport take(
            UUID id,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam("Accept-Language") @Nullable String language,
            @NotNull @Valid CarryOver command) {
        return carryOvers.take(id, command, dryRun, Language.of(language));
    }
}
