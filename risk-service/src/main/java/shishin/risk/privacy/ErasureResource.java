package shishin.risk.privacy;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/erasures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "privacy")
class ErasureResource {

    private final Erasures erasures;

    ErasureResource(Erasures erasures) {
        this.erasures = erasures;
    }

    @GET
    @RolesAllowed({"person:erase", "tenant:erase"})
    @Operation(operationId = "listErasures", summary = "What was asked to be forgotten, the last first")
    public Page<ErasureView> list(@Valid @BeanParam PageRequest request) {
        return erasures.page(request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"person:erase", "tenant:erase"})
    @Operation(operationId = "getErasure", summary = "How far an erasure has come, service by service")
    public ErasureView get(@PathParam("id") UUID id) {
        return erasures.get(id);
    }

    @POST
    @Path("/person")
    @RolesAllowed("person:erase")
    @ResponseStatus(201)
    @APIResponseSchema(value = ErasureView.class, responseCode = "201")
    @Operation(
            operationId = "erasePerson",
            summary = "Forget a person: a pseudonym takes the place of the name, in every service")
    public ErasureView erase(@Valid ErasePerson command) {
        return erasures.erase(command);
    }

    @POST
    @Path("/tenant")
    @RolesAllowed("tenant:erase")
    @ResponseStatus(201)
    @APIResponseSchema(value = ErasureView.class, responseCode = "201")
    @Operation(
            operationId = "eraseTenant",
            summary = "Forget all of your tenant, in every service; nothing brings it back")
    public ErasureView eraseAll(@Valid EraseTenant command) {
        return erasures.erase(command);
    }
}
