package shishin.assessment.campaign;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which campaigns a list shows. */
public class CampaignFilter {

    @QueryParam("state")
    public @Nullable CampaignState state;

    @QueryParam("edition")
    @Size(max = 100)
    public @Nullable String edition;
}
