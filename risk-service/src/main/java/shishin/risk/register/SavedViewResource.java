package shishin.risk.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

@Path("/api/v1/register/views")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "register")
class SavedViewResource {

    private final SavedViews views;

    SavedViewResource(SavedViews views) {
        this.views = views;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(operationId = "listSavedViews", summary = "Your views of the register, and those shared with you")
    public Page<SavedViewView> list(@Valid @BeanParam PageRequest request) {
        return views.page(request);
    }

    @GET
    @Path("/{view}")
    @RolesAllowed("risk:read")
    @Operation(operationId = "getSavedView", summary = "One view of the register")
    public SavedViewView get(@PathParam("view") UUID view) {
        return views.get(view);
    }

    @POST
    @RolesAllowed("risk:read")
    @ResponseStatus(201)
    @APIResponseSchema(value = SavedViewView.class, responseCode = "201")
    @Operation(operationId = "keepView", summary = "Keep a view of the register under a name")
    public SavedViewView keep(@Valid KeepView command) {
        return views.keep(command);
    }

    @PUT
    @Path("/{view}")
    @RolesAllowed("risk:read")
    @Operation(operationId = "changeView", summary = "Change a view you keep")
    public SavedViewView change(
            @PathParam("view") UUID view,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid KeepView command) {
        return views.change(view, expected, command);
    }

    @DELETE
    @Path("/{view}")
    @RolesAllowed("risk:read")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "It is gone")
    @Operation(operationId = "dropView", summary = "Drop a view you keep")
    public void drop(@PathParam("view") UUID view, @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        views.drop(view, expected);
    }
}
