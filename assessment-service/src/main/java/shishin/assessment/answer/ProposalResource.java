package shishin.assessment.answer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/assessments/{id}/answers/{code}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "proposals")
class ProposalResource {

    private final Proposals proposals;
    private final Adoption adoption;

    ProposalResource(Proposals proposals, Adoption adoption) {
        this.proposals = proposals;
        this.adoption = adoption;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listProposals", summary = "What is proposed for an item, the last first")
    public Page<ProposalView> list(UUID id, String code, @Valid @BeanParam PageRequest request) {
        return proposals.list(id, code, request);
    }

    @POST
    @RolesAllowed({"evidence:write", "assessment:write"})
    @ResponseStatus(201)
    @APIResponseSchema(value = ProposalView.class, responseCode = "201")
    @Operation(operationId = "proposeAnswer", summary = "Proposes a verdict for a person to decide on")
    public ProposalView propose(UUID id, String code, @NotNull @Valid ProposeAnswer command) {
        return proposals.propose(id, code, command);
    }

    @GET
    @Path("/{proposal}")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "getProposal", summary = "One proposal")
    public ProposalView get(UUID id, String code, UUID proposal) {
        return proposals.get(id, code, proposal);
    }

    @POST
    @Path("/{proposal}/adoption")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "adoptProposal", summary = "Makes a proposal the answer; only a person can")
    public ProposalView adopt(
            UUID id,
            String code,
            UUID proposal,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid @Nullable DecideProposal why) {
        return adoption.adopt(new ProposalId(id, code, proposal), expected, why);
    }

    @POST
    @Path("/{proposal}/rejection")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "rejectProposal", summary = "Turns a proposal down; only a person can")
    public ProposalView reject(
            UUID id,
            String code,
            UUID proposal,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid @Nullable DecideProposal why) {
        return proposals.reject(new ProposalId(id, code, proposal), expected, why);
    }
}
