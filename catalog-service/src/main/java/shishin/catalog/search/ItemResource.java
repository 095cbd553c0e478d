package shishin.catalog.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.ItemView;
import shishin.catalog.edition.PrintedItem;
import shishin.catalog.edition.Published;
import shishin.platform.language.Language;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** The items of an edition. What is not in memory yet is fetched, so each call has a thread that may wait. */
@Path("/api/v1/catalogs/{edition}/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Items", description = "The lines of an edition: phases, viewpoints, measures and items")
@Published
@RunOnVirtualThread
class ItemResource {

    private final ItemSearch search;

    ItemResource(ItemSearch search) {
        this.search = search;
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listItems", summary = "The items that meet every condition, in document order")
    public Page<PrintedItem> list(
            @PathParam("edition") String edition,
            @Valid @BeanParam ItemFilter filter,
            @Valid @BeanParam PageRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return search.find(edition, filter, request, Language.of(language));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getItem", summary = "One item with its ancestors and children")
    @APIResponseSchema(ItemView.class)
    public byte[] get(
            @PathParam("edition") String edition,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return search.get(edition, code, Language.of(language));
    }
}
