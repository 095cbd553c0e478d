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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/standards/{standard}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions of a standard", description = "What was adopted, once and for all")
@Idempotent
@RunOnVirtualThread
class AdoptedEditionResource {

    private final AdoptedEditions editions;
    private final Adoption adoption;

    AdoptedEditionResource(AdoptedEditions editions, Adoption adoption) {
        this.editions = editions;
        this.adoption = adoption;
    }

    @POST
    @RolesAllowed("catalog:write")
    @ResponseStatus(201)
    @Operation(
            operationId = "adoptEdition",
            summary = "Adopt the draft as the next edition; a person only",
            description =
                    "If-Match is the ETag of the draft. The edition before is superseded; neither ever changes again.")
    @APIResponseSchema(value = AdoptedEditionView.class, responseCode = "201")
    public AdoptedEditionView adopt(
            @PathParam("standard") UUID standard,
            @Valid @NotNull AdoptEdition command,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected) {
        return adoption.adopt(standard, command, expected);
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listAdoptedEditions", summary = "The adopted editions, the latest first")
    public Page<AdoptedEditionView> list(@PathParam("standard") UUID standard, @Valid @BeanParam PageRequest request) {
        return editions.page(standard, request);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getAdoptedEdition", summary = "One adopted edition")
    public AdoptedEditionView get(@PathParam("standard") UUID standard, @PathParam("number") int number) {
        return editions.get(standard, number);
    }

    @GET
    @Path("/{number}/clauses")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listAdoptedClauses", summary = "The clauses as they were adopted")
    public Page<StandardText.ClauseText> clauses(
            @PathParam("standard") UUID standard,
            @PathParam("number") int number,
            @Valid @BeanParam PageRequest request) {
        return editions.clauses(standard, number, request);
    }
}
