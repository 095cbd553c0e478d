package shishin.assessment.reception;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import shishin.assessment.evidence.EvidenceView;
import shishin.assessment.evidence.HandIn;
import shishin.assessment.evidence.Receipt;
import shishin.platform.idempotency.Idempotent;

@Path("/api/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "evidence")
class ReceptionResource {

    private final Reception reception;

    ReceptionResource(Reception reception) {
        this.reception = reception;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("evidence:write")
    @Operation(
            operationId = "receiveEvidence",
            summary = "Takes in one observation; the same producer and externalId again is answered with the first")
    @APIResponse(
            responseCode = "200",
            description = "It had come before",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public RestResponse<EvidenceView> receive(@BeanParam @Valid EventHeaders event, @NotNull @Valid HandIn handed) {
        return answer(reception.receive(handed, event.key()));
    }

    private RestResponse<EvidenceView> answer(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Created(var evidence) -> RestResponse.status(RestResponse.Status.CREATED, evidence);
            case Receipt.Repeated(var id, var stream) -> RestResponse.ok(reception.first(id));
            case Receipt.Refused(var refusal) -> throw refusal;
        };
    }
}
