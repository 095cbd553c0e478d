package shishin.catalog.search;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.platform.page.PageRequest;

/** Items of all editions. It computes and waits for nothing, and Lucene keeps much for each thread: hence real threads. */
@Path("/api/v1/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Items of all editions, by what they are about")
@Blocking
class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "searchItems",
            summary = "The items that answer a question best, in Japanese or English, with facets",
            description =
                    "Without q, all items that meet the conditions. Words are found by any name they go by, in either language; misspellings are mended; what sounds "
                            + "alike is found in Japanese. A listing of the items that hold every word, in the order of the "
                            + "document, is listItems with q.")
    public RestResponse<FoundItems> search(
            @Valid @BeanParam SearchRequest request,
            @Valid @BeanParam PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return ResponseBuilder.ok(search.find(request, page, Language.of(language)))
                .header(HttpHeaders.CONTENT_LANGUAGE, Language.of(language).tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("/completions")
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "completeItems",
            summary = "How a search being typed may go on: at most ten titles with a word that begins so",
            description = "Japanese may be typed as it is written, in kana, or in Latin letters on the way there.")
    public Completions complete(
            @QueryParam("prefix")
                    @NotBlank
                    @Size(max = 100)
                    @Parameter(description = "What has been typed so far", example = "にんしょ")
                    String prefix,
            @QueryParam("edition")
                    @Size(max = 20)
                    @Parameter(description = "Only in these editions; in all where none is named")
                    List<@Size(max = 63) String> editions) {
        return search.complete(prefix, editions);
    }
}
