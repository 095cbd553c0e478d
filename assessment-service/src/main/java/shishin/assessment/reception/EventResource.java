package shishin.assessment.reception;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import shishin.assessment.evidence.EvidenceView;
import shishin.assessment.ndjson.LineByLine;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.language.Language;

@Path("/api/v1/evidence")
@RunOnVirtualThread
@Idempotent
@Tag(name = "evidence")
class EventResource {

    private static final String SUMMARY =
            "Takes in one observation; the same producer and externalId again is answered with the first";

    private final EventDesk desk;
    private final EventBatch batch;

    EventResource(EventDesk desk, EventBatch batch) {
        this.desk = desk;
        this.batch = batch;
    }

    @POST
    @Consumes("application/jose")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("evidence:write")
    @Operation(operationId = "receiveEvidence", summary = SUMMARY)
    @RequestBody(content = @Content(mediaType = "application/jose", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public RestResponse<EvidenceView> signed(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream jws) {
        return desk.signed(key, Events.bounded(jws));
    }

    @POST
    @Consumes("application/cloudevents+json")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("evidence:write")
    @Operation(operationId = "receiveEvidence", summary = SUMMARY)
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/cloudevents+json",
                            schema = @Schema(implementation = EvidenceEvent.class)))
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public RestResponse<EvidenceView> structured(
            @HeaderParam("Idempotency-Key") @Nullable String key, InputStream event) {
        return desk.structured(key, Events.bounded(event));
    }

    @POST
    @Consumes("application/cloudevents-batch+json")
    @Produces(LineByLine.MEDIA_TYPE)
    @RolesAllowed("evidence:write")
    @Operation(operationId = "receiveEvidence", summary = SUMMARY)
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/cloudevents-batch+json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = EvidenceEvent.class)))
    @APIResponse(
            responseCode = "200",
            description = "It had come before; of a batch of events, one line for each",
            content = @Content(mediaType = LineByLine.MEDIA_TYPE, schema = @Schema(implementation = LineReceipt.class)))
    public String batch(@HeaderParam("Accept-Language") @Nullable String language, InputStream events) {
        return batch.receive(Events.bounded(events), Language.of(language));
    }
}
