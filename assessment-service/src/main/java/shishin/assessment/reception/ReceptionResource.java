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
            description = "It had come before; of a batch of events, one line for each",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public RestResponse<EvidenceView> receive(@BeanParam @Valid EventHeaders event, @NotNull @Valid HandIn handed) {
        return reception.receive(reception.open(handed, event.key()));
    }
}
