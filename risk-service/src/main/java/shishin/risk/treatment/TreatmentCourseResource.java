package shishin.risk.treatment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/treatments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "treatments")
class TreatmentCourseResource {

    private final RiskTreatment treatment;
    private final TreatmentDecision decision;

    TreatmentCourseResource(RiskTreatment treatment, TreatmentDecision decision) {
        this.treatment = treatment;
        this.decision = decision;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "getTreatment", summary = "One treatment")
    public TreatmentView get(@PathParam("id") UUID id) {
        return treatment.get(id);
    }

    @POST
    @Path("/decision")
    @RolesAllowed("treatment:decide")
    @Operation(
            operationId = "decideTreatment",
            summary = "Decide, as the owner of the risk or a deputy, that a proposed treatment is carried out")
    public TreatmentView decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid DecideTreatment command) {
        return decision.decide(id, expected, command);
    }

    @POST
    @Path("/start")
    @RolesAllowed("risk:write")
    @Operation(operationId = "startTreatment", summary = "Begin with the actions")
    public TreatmentView start(@PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        return treatment.start(id, expected);
    }

    @POST
    @Path("/completion")
    @RolesAllowed("risk:write")
    @Operation(operationId = "completeTreatment", summary = "Say that all is done, with evidence")
    public TreatmentView complete(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid CompleteTreatment command) {
        return treatment.complete(id, expected, command);
    }

    @POST
    @Path("/verification")
    @RolesAllowed("risk:write")
    @Operation(
            operationId = "verifyTreatment",
            summary =
                    "Say whether it worked: residual becomes current and the next cycle opens, or it is worked on again")
    public TreatmentView verify(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid VerifyTreatment command) {
        return treatment.verify(id, expected, command);
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed("risk:write")
    @Operation(
            operationId = "cancelTreatment",
            summary = "Give a treatment up; once it was decided, as the owner of the risk or a deputy")
    public TreatmentView cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid CancelTreatment command) {
        return decision.cancel(id, expected, command);
    }
}
