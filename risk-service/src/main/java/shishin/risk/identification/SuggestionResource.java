package shishin.risk.identification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/issues/{id}/risk-suggestions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "issues")
class SuggestionResource {

    private final RiskSuggestions suggestions;

    SuggestionResource(RiskSuggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "suggestRisks", summary = "Risks an issue may belong to, the most alike first, and why")
    public List<SuggestedRisk> about(@PathParam("id") UUID id) {
        return suggestions.about(id);
    }
}
