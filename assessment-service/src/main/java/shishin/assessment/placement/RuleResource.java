package shishin.assessment.placement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/evidence-rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "evidence-rules")
class RuleResource {

    private final RuleBook book;

    RuleResource(RuleBook book) {
        this.book = book;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listEvidenceRules", summary = "The tenant's rules by name; the starter set stands apart")
    public Page<RuleView> list(@Valid @BeanParam PageRequest request) {
        return book.list(request);
    }

    @POST
    @RolesAllowed("assessment:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = RuleView.class, responseCode = "201")
    @Operation(operationId = "writeEvidenceRule", summary = "Says which items the checks of a tool speak of")
    public RuleView write(@NotNull @Valid WriteRule said) {
        return book.write(said);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "getEvidenceRule", summary = "One rule")
    public RuleView get(UUID id) {
        return book.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "rewriteEvidenceRule", summary = "Writes it anew; holds for what comes from now on")
    public RuleView rewrite(
            UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected, @NotNull @Valid WriteRule said) {
        return book.rewrite(id, expected, said);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("assessment:write")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "It holds no more; what it has placed stays")
    @Operation(operationId = "removeEvidenceRule", summary = "Takes a rule away")
    public void remove(UUID id, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        book.remove(id, expected);
    }

    @GET
    @Path("/{id}/versions")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listEvidenceRuleVersions", summary = "A rule as it was written each time, the last first")
    public Page<RuleView> versions(UUID id, @Valid @BeanParam PageRequest request) {
        return book.versions(id, request);
    }
}
