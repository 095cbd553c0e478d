package shishin.catalog.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Published;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.language.Language;
import shishin.platform.page.Page;

@Path("/api/v1/catalogs/{edition}/diff/{other}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "What a new edition changes, and which answers carry over to it")
@Idempotent
@RunOnVirtualThread
class DiffResource {

    private final Differences differences;
    private final CarryOvers carryOvers;

    DiffResource(Differences differences, CarryOvers carryOvers) {
        this.differences = differences;
        this.carryOvers = carryOvers;
    }

    @GET
    @Published
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "diffCatalogs",
            summary = "The lines that were added, removed, moved or reworded, with the changed words")
    public Page<ChangeView> list(
            @PathParam("edition") String edition,
            @PathParam("other") String other,
            @Valid @BeanParam ChangeFilter request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return differences.page(edition, other, request, Language.of(language));
    }

    @GET
    @Published
    @Path("/summary")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "summariseDiff", summary = "How much was added, removed, moved and reworded")
    public DifferenceSummary summary(@PathParam("edition") String edition, @PathParam("other") String other) {
        return differences.summary(edition, other);
    }

    @GET
    @Published
    @Path("/carry-over")
    @RolesAllowed("catalog:read")
    @Operation(
            operationId = "previewCarryOver",
            summary = "Which answers would stand, need review or fall away; nothing is kept and nobody is told")
    public CarryOverView preview(@PathParam("edition") String edition, @PathParam("other") String other) {
        return carryOvers.preview(edition, other);
    }

    @GET
    @Published
    @Path("/carry-over/lines")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listCarryOverPreview", summary = "Every line of what a plan would say")
    public Page<CarriedLine> lines(
            @PathParam("edition") String edition,
            @PathParam("other") String other,
            @Valid @BeanParam CarriedFilter request) {
        return carryOvers.lines(edition, other, request);
    }

    @GET
    @Published
    @Path("/carry-over/{id}/lines")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "listCarryOverLines", summary = "Every line of a plan as it was made")
    public Page<CarriedLine> lines(
            @PathParam("edition") String edition,
            @PathParam("other") String other,
            @PathParam("id") UUID id,
            @Valid @BeanParam CarriedFilter request) {
        return carryOvers.lines(edition, other, id, request);
    }

    @POST
    @Path("/carry-over")
    @RolesAllowed("catalog:write")
    @ResponseStatus(201)
    @Operation(
            operationId = "planCarryOver",
            summary = "Plan which answers stand, need review or fall away, and tell the assessment service")
    @APIResponseSchema(value = CarryOverView.class, responseCode = "201")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public CarryOverView plan(@PathParam("edition") String edition, @PathParam("other") String other) {
        return carryOvers.plan(edition, other);
    }

    @GET
    @Path("/carry-over/{id}")
    @RolesAllowed("catalog:read")
    @Operation(operationId = "getCarryOver", summary = "A plan as it was made")
    public CarryOverView get(
            @PathParam("edition") String edition, @PathParam("other") String other, @PathParam("id") UUID id) {
        return carryOvers.get(edition, other, id);
    }
}
