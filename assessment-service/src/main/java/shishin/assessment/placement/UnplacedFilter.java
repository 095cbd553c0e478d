package shishin.assessment.placement;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which unplaced observations a list shows. */
public class UnplacedFilter {

    @QueryParam("tool")
    @Size(max = 100)
    public @Nullable String tool;

    @QueryParam("check")
    @Size(max = 200)
    public @Nullable String check;
}
