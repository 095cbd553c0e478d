package shishin.assessment.answer;

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

@Path("/api/v1/assessments/{id}/answers/selection")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "answers")
class SelectionResource {

    private final Selections selections;

    SelectionResource(Selections selections) {
        this.selections = selections;
    }

    @POST
    @RolesAllowed("assessment:write")
    @Operation(
            operationId = "answerSelection",
            summary = "Answers all that is asked under some codes alike, with a result for each item")
    public BulkReport answer(
            UUID id,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam("Accept-Language") @Nullable String language,
            @NotNull @Valid AnswerSelection command) {
        return selections.answer(id, command, dryRun, Language.of(language));
    }

    @POST
    @Path("/review")
    @RolesAllowed("assessment:write")
    @Operation(
            operationId = "reviewSelection",
            summary = "Hands in, sends back or approves all answers under some codes, with a result for each")
    public BulkReport review(
            UUID id,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam("Accept-Language") @Nullable String language,
            @NotNull @Valid ReviewSelection command) {
        return selections.review(id, command, dryRun, Language.of(language));
    }
}
