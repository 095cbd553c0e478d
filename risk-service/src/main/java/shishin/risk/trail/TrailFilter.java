package shishin.risk.trail;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries of a trail. */
public class TrailFilter {

    @QueryParam("act")
    @Size(max = 40)
    @Parameter(description = "Entries of this act alone")
    @Nullable
    String act;

    @QueryParam("until")
    @Parameter(description = "Entries up to this moment: the trail as it was then")
    @Nullable
    Instant until;

    @Nullable
    List<String> acts() {
        return act == null ? null : List.of(act);
    }

    @Nullable
    Instant until() {
        return until;
    }
}
