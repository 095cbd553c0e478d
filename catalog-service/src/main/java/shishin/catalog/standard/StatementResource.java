package shishin.catalog.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

@Path("/api/v1/standards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements", description = "A standard held against its checklist, and against itself")
@RunOnVirtualThread
class StatementResource {

    private static final String WHICH = "Of this adopted edition; of the draft where absent";

    private final Statements statements;

    StatementResource(Statements statements) {
        this.statements = statements;
    }

    @GET
    @Path("/{standard}/statement")
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "getStatementOfApplicability",
            summary = "For every item of the checklist: whether it applies, why not, and which clauses see to it")
    public RestResponse<Statement> statement(
            @PathParam("standard") UUID standard,
            @QueryParam("number") @Min(1) @Parameter(description = WHICH) @Nullable Integer number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return in(Language.of(language), statements.of(standard, number, Language.of(language)));
    }

    @GET
    @Path("/{standard}/gaps")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listGaps", summary = "The ○ items that no clause covers and nobody excluded")
    public RestResponse<Page<Statement.Line>> gaps(
            @PathParam("standard") UUID standard,
            @QueryParam("number") @Min(1) @Parameter(description = WHICH) @Nullable Integer number,
            @Valid @BeanParam PageRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return in(Language.of(language), statements.gaps(standard, number, request, Language.of(language)));
    }

    private static <T> RestResponse<T> in(Language language, T answer) {
        return ResponseBuilder.ok(answer)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
