package shishin.risk.analysis;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import shishin.risk.criteria.CriteriaBook;

@Path("/api/v1/criteria/{version}/effect")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "criteria", description = "By what risks are judged")
class CriteriaEffectResource {

    private final CriteriaBook book;
    private final CriteriaEffects effects;

    CriteriaEffectResource(CriteriaBook book, CriteriaEffects effects) {
        this.book = book;
        this.effects = effects;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "getEffectOfCriteria",
            summary = "Which risks a version judges otherwise than they were judged: they want to be analysed anew")
    public CriteriaEffect effect(@PathParam("version") int version) {
        return effects.of(book.version(version));
    }
}
