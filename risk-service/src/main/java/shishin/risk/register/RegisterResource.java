package shishin.risk.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.risk.identification.RiskFilter;

@Path("/api/v1/register")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "register", description = "Where every risk stands")
class RegisterResource {

    private static final String SVG = "image/svg+xml";

    private final Register register;
    private final HeatMaps heatMaps;

    RegisterResource(Register register, HeatMaps heatMaps) {
        this.register = register;
        this.heatMaps = heatMaps;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "listRegister",
            summary = "The register: stage, levels, owner, next act and due of each risk")
    public Page<RegisterRow> list(
            @Valid @BeanParam RiskFilter filter,
            @QueryParam("view")
                    @Parameter(
                            description = "A saved view: its filters and sort, where the request has none of its own")
                    @Nullable
                    UUID view,
            @Valid @BeanParam PageRequest request) {
        return register.page(filter, view, request);
    }

    @GET
    @Path("/heatmap")
    @RolesAllowed("risk:read")
    @Operation(operationId = "getHeatMap", summary = "How many open risks there are at each likelihood and impact")
    @Parameter(name = "Accept-Language", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or drawn: Accept: image/svg+xml, or format=svg",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HeatMap.class)),
                @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", ref = "Problem404")
    @Produces({MediaType.APPLICATION_JSON, SVG})
    public Response heatMap(@BeanParam HeatMapRequest request) {
        var map = heatMaps.draw(request);
        return request.asSvg()
                ? Response.ok(HeatMapSvg.of(map, request.language()), SVG)
                        .header("Content-Language", request.language().tag())
                        .header("Vary", "Accept, Accept-Language")
                        .build()
                : Response.ok(map, MediaType.APPLICATION_JSON)
                        .header("Vary", "Accept")
                        .build();
    }
}
