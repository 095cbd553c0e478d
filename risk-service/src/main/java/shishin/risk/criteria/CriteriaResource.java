package shishin.risk.criteria;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/criteria")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "criteria", description = "By what risks are judged")
class CriteriaResource {

    private final CriteriaBook book;

    CriteriaResource(CriteriaBook book) {
        this.book = book;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "getCriteriaInForce", summary = "The criteria in force")
    public CriteriaView inForce() {
        return book.viewInForce();
    }

    @GET
    @Path("/versions")
    @RolesAllowed("risk:read")
    @Operation(operationId = "listCriteria", summary = "All versions, the newest first")
    public Page<CriteriaView> list(@Valid @BeanParam PageRequest request) {
        return book.page(request);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed("risk:read")
    @Operation(operationId = "getCriteria", summary = "One version of the criteria")
    public CriteriaView get(@PathParam("version") int version) {
        return book.view(version);
    }

    @POST
    @RolesAllowed("tenant:admin")
    @ResponseStatus(201)
    @APIResponseSchema(value = CriteriaView.class, responseCode = "201")
    @Operation(operationId = "reviseCriteria", summary = "Put other criteria in force, as a new version")
    public CriteriaView revise(@Valid ReviseCriteria command) {
        return book.revise(command);
    }
}
