package shishin.catalog.publication;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/catalogs/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publication", description = "The life of an edition: draft, published, corrected, withdrawn")
@Idempotent
@RunOnVirtualThread
class PublicationResource {

    private final Publishing publishing;
    private final Revisions revisions;

    PublicationResource(Publishing publishing, Revisions revisions) {
        this.publishing = publishing;
        this.revisions = revisions;
    }

    @GET
    @Path("/publication")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getPublication", summary = "How the edition stands, and what can be done with it")
    public PublicationView get(@PathParam("edition") String edition) {
        return revisions.standing(edition);
    }

    @POST
    @Path("/publication")
    @RolesAllowed("catalog:write")
    @Operation(operationId = "publishEdition", summary = "Put the draft in force; its content stands from now on")
    public PublicationView publish(
            @PathParam("edition") String edition,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid @NotNull PublishEdition command) {
        return publishing.publish(edition, expected, command);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed("catalog:write")
    @Operation(operationId = "withdrawEdition", summary = "Withdraw the edition; it can still be read")
    public PublicationView withdraw(
            @PathParam("edition") String edition,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @Valid @NotNull WithdrawEdition command) {
        return publishing.withdraw(edition, expected, command);
    }
}
