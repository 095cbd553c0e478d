package shishin.assessment.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.HandIn;
import shishin.assessment.ndjson.LineByLine;
import shishin.assessment.reception.LineReceipt;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.language.Language;

@Path("/api/v1/evidence/batch")
@RunOnVirtualThread
@Idempotent
@Tag(name = "evidence")
class IntakeResource {

    private final EvidenceIntake intake;

    IntakeResource(EvidenceIntake intake) {
        this.intake = intake;
    }

    @POST
    @Consumes({LineByLine.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Produces(LineByLine.MEDIA_TYPE)
    @RolesAllowed("evidence:write")
    @Operation(
            operationId = "receiveEvidenceStream",
            summary = "Takes in a stream of any length, an observation a line; answers each line while it reads on")
    @RequestBody(content = @Content(mediaType = LineByLine.MEDIA_TYPE, schema = @Schema(implementation = HandIn.class)))
    @APIResponse(
            responseCode = "200",
            description = "One line for each line",
            content = @Content(mediaType = LineByLine.MEDIA_TYPE, schema = @Schema(implementation = LineReceipt.class)))
    public StreamingOutput receive(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam("Accept-Language") @Nullable String language,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream lines) {
        return intake.receive(lines, new Terms(dryRun, Language.of(language), key));
    }
}
