package shishin.risk.criteria;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How much each criterion counts in the priority. */
public record Weights(
        @Min(0) @Max(100) int significance,
        @Min(0) @Max(100) int feasibility,
        @Min(0) @Max(100) int escalationPotential) {

    public int sum() {
        return significance + feasibility + escalationPotential;
    }
}
