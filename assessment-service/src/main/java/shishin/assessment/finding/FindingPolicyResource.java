package shishin.assessment.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/findings/policy")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "findings")
class FindingPolicyResource {

    private final FindingPolicies policies;

    FindingPolicyResource(FindingPolicies policies) {
        this.policies = policies;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(
            operationId = "getFindingPolicy",
            summary = "By when findings of a grade are to be mended, and which failures raise one")
    public FindingPolicyView get() {
        return policies.get();
    }

    @PUT
    @RolesAllowed("tenant:admin")
    @Operation(operationId = "setFindingPolicy", summary = "Sets these rules for what is raised from now on")
    public FindingPolicyView set(
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected, @NotNull @Valid FindingRules command) {
        return policies.set(command, expected);
    }
}
