package shishin.catalog.edition;

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
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** The editions. What is not in memory yet is fetched, so each call has a thread that may wait. */
@Path("/api/v1/catalogs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogs", description = "Published editions of guidelines")
@Published
@RunOnVirtualThread
class CatalogResource {

    private final Catalogs catalogs;

    CatalogResource(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listCatalogs", summary = "The published editions")
    public Page<EditionSummary> list(
            @Valid @BeanParam PageRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return catalogs.page(request, Language.of(language));
    }

    @GET
    @Path("/{edition}")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getCatalog", summary = "One edition: source, attribution, preface, footnotes, counts")
    @APIResponseSchema(EditionView.class)
    public byte[] edition(
            @PathParam("edition") String edition, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return catalogs.printing(edition, Language.of(language)).edition();
    }

    @GET
    @Path("/{edition}/tree")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getCatalogTree", summary = "The whole edition as a tree of titles")
    @APIResponseSchema(TreeView.class)
    public byte[] tree(
            @PathParam("edition") String edition, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return catalogs.printing(edition, Language.of(language)).tree();
    }

    @GET
    @Path("/{edition}/corrections")
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "getCatalogCorrections",
            summary = "What was changed or left out between the printed text and what is served")
    @APIResponseSchema(Corrections.class)
    @ResponseHeader(name = HttpHeaders.CONTENT_LANGUAGE, value = "ja, en")
    public byte[] corrections(
            @PathParam("edition") String edition, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return catalogs.printing(edition, Language.of(language)).corrections();
    }
}
