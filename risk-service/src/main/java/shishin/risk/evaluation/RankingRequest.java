package shishin.risk.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import shishin.risk.criteria.Weights;

/** Under which weights risks are ranked; what is left out is as the criteria in force say. */
public class RankingRequest {

    @QueryParam("significance")
    @Min(0)
    @Max(100)
    @Parameter(description = "What if significance had this weight")
    @Nullable
    Integer significance;

    @QueryParam("feasibility")
    @Min(0)
    @Max(100)
    @Parameter(description = "What if the feasibility of a response had this weight")
    @Nullable
    Integer feasibility;

    @QueryParam("escalationPotential")
    @Min(0)
    @Max(100)
    @Parameter(description = "What if the potential to escalate had this weight")
    @Nullable
    Integer escalationPotential;

    /**
     * The weights asked about.
     *
     * @throws NoWeight where all of them are zero
     */
    Weights weights(Weights inForce) {
        var weights = new Weights(
                or(significance, inForce.significance()),
                or(feasibility, inForce.feasibility()),
                or(escalationPotential, inForce.escalationPotential()));
        if (weights.sum() == 0) throw new NoWeight();
        return weights;
    }

    private static int or(@Nullable Integer asked, int inForce) {
        return asked == null ? inForce : asked;
    }
}
