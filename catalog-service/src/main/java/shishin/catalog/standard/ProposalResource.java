package shishin.catalog.standard;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/standards/{standard}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals", description = "What the evaluation of risks proposes to revise")
@Idempotent
@RunOnVirtualThread
class ProposalResource {

    private final Proposals proposals;
    private final Decisions decisions;

    ProposalResource(Proposals proposals, Decisions decisions) {
        this.proposals = proposals;
        this.decisions = decisions;
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listProposals", summary = "The proposals to revise a standard, the newest first")
    public Page<ProposalView> list(
            @PathParam("standard") UUID standard,
            @QueryParam("state") @Nullable ProposalState state,
            @Valid @BeanParam PageRequest request) {
        return proposals.page(standard, state, request);
    }

    @GET
    @Path("/{proposal}")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getProposal", summary = "One proposal")
    public ProposalView get(@PathParam("standard") UUID standard, @PathParam("proposal") UUID proposal) {
        return proposals.get(standard, proposal);
    }

    @POST
    @Path("/{proposal}/decision")
    @RolesAllowed("catalog:write")
    @Operation(
            operationId = "decideProposal",
            summary = "Take a proposal into the draft, or reject it; a person only",
            description =
                    "Taken, it lies as an amendment upon the clauses concerned, or upon the one named by into, until "
                            + "writeClause settles it.")
    public ProposalView decide(
            @PathParam("standard") UUID standard,
            @PathParam("proposal") UUID proposal,
            @Valid @NotNull DecideProposal decision,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        return decisions.decide(standard, proposal, decision, expected);
    }
}
