package shishin.risk.incident;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Listing;
import shishin.risk.scale.Severity;

/** By what incidents can be narrowed down. */
class IncidentFilter {

    @QueryParam("state")
    @Nullable
    IncidentState state;

    @QueryParam("severity")
    @Nullable
    Severity severity;

    @QueryParam("issue")
    @Parameter(description = "The issue it opened")
    @Nullable
    UUID issue;

    Listing<Incident> listing() {
        return Listing.of(Incident.class)
                .sortedBy("-detectedAt", "updatedAt")
                .where("e.state = :state", "state", state)
                .where("e.severity = :severity", "severity", severity)
                .where("e.issueId = :issue", "issue", issue);
    }
}
