package shishin.assessment.campaign;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

@Path("/api/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Idempotent
@Tag(name = "campaigns")
class CampaignResource {

    private final Campaigns campaigns;
    private final SubjectProgress progress;

    CampaignResource(Campaigns campaigns, SubjectProgress progress) {
        this.campaigns = campaigns;
        this.progress = progress;
    }

    @GET
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listCampaigns", summary = "Campaigns, the last started first")
    public Page<CampaignView> list(@Valid @BeanParam CampaignFilter filter, @Valid @BeanParam PageRequest request) {
        return campaigns.list(filter, request);
    }

    @POST
    @RolesAllowed("assessment:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = CampaignView.class, responseCode = "201")
    @Operation(
            operationId = "startCampaign",
            summary = "Starts a campaign: an assessment of each subject is opened within moments")
    public CampaignView start(@NotNull @Valid StartCampaign command) {
        return campaigns.start(command);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("assessment:read")
    @Operation(
            operationId = "getCampaign",
            summary = "One campaign, with how many of its assessments are in which state")
    public CampaignView get(UUID id) {
        return campaigns.get(id);
    }

    @GET
    @Path("/{id}/subjects")
    @RolesAllowed("assessment:read")
    @Operation(operationId = "listCampaignSubjects", summary = "The subjects of a campaign, and how far each has come")
    public Page<SubjectView> subjects(
            UUID id, @QueryParam("state") @Nullable SubjectState state, @Valid @BeanParam PageRequest request) {
        return progress.of(id, state, request);
    }

    @POST
    @Path("/{id}/subjects")
    @RolesAllowed("assessment:write")
    @Operation(operationId = "addCampaignSubjects", summary = "Adds subjects to a campaign that runs")
    public Added add(UUID id, @NotNull @Valid AddSubjects command) {
        return campaigns.add(id, command);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed("assessment:write")
    @Operation(
            operationId = "closeCampaign",
            summary = "Closes a campaign; with a reason where some of its assessments are not closed")
    public CampaignView close(
            UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch expected,
            @NotNull @Valid CloseCampaign command) {
        return campaigns.close(id, expected, command);
    }
}
