package shishin.risk.criteria;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/criteria")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
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

    @GET
    @Path("/{version}/export")
    @RolesAllowed("risk:read")
    @Produces({MediaType.APPLICATION_JSON, CriteriaFile.YAML})
    @APIResponse(
            responseCode = "200",
            description = "As JSON that can be drafted again, or a CISO Assistant library with the matrix",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DraftCriteria.class)),
                @Content(mediaType = CriteriaFile.YAML, schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(operationId = "exportCriteria", summary = "A version of the criteria as a file")
    public Response export(@PathParam("version") int version, @BeanParam ExportRequest request) {
        return request.answer(book.view(version));
    }
}
