package shishin.risk.figure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

@Path("/api/v1/portfolios/{id}/contributions")
@Produces({MediaType.APPLICATION_JSON, FigureRequest.SVG})
@RunOnVirtualThread
@Tag(name = "figures")
class ContributionsResource {

    private final Figures figures;

    ContributionsResource(Figures figures) {
        this.figures = figures;
    }

    @GET
    @RolesAllowed("risk:read")
    @Operation(
            operationId = "getContributions",
            summary = "What each risk adds to the worst years of a portfolio, the most first")
    @Parameter(name = "Accept-Language", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The contributions",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Contributions.class)),
                @Content(mediaType = FigureRequest.SVG, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "409", ref = "Problem409")
    public Response contributions(@PathParam("id") UUID id, @BeanParam FigureRequest request) {
        return request.answer(figures.contributions(id), ContributionsSvg::of);
    }
}
