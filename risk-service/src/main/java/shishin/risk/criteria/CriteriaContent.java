package shishin.risk.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.scale.ImpactCategory;
import shishin.risk.scale.Matrix;
import shishin.risk.scale.RiskLevel;

/**
 * What criteria say.
 *
 * @param matrix one row per likelihood, one level per impact
 * @param appetite the highest level borne without a response, by what would be hurt
 * @param acceptanceDays how long a risk of a level may be retained at most
 * @param reviewDays how often a risk of a level is looked at again
 * @param currency in which costs and losses are stated (ISO 4217)
 * @param tolerance how often a year may cost more than so much; none where losses in figures are not judged
 */
public record CriteriaContent(
        @NotNull @Size(min = 3, max = 7) List<@NotNull @Valid LikelihoodStep> likelihoods,
        @NotNull @Size(min = 3, max = 7) List<@NotNull @Valid ImpactStep> impacts,

        @Schema(
                description =
                        "3×3 to 7×7: a row for each likelihood, the least likely first; in it a level for each impact")
        @NotNull
        @Size(min = 3, max = 7)
        List<@NotNull @Size(min = 3, max = 7) List<@NotNull RiskLevel>> matrix,

        @NotNull @Size(max = 5) Map<ImpactCategory, @NotNull RiskLevel> appetite,
        @NotNull @Valid Weights weights,
        @NotNull @Size(max = 4) Map<RiskLevel, @NotNull @Min(1) @Max(1826) Integer> acceptanceDays,
        @NotNull @Size(max = 4) Map<RiskLevel, @NotNull @Min(1) @Max(1826) Integer> reviewDays,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,

        @Schema(description = "The loss tolerance curve: losses rise, probabilities fall") @Size(max = 20) @Nullable
        List<@NotNull @Valid TolerancePoint> tolerance) {

    Matrix toMatrix() {
        return new Matrix(matrix);
    }

    public List<TolerancePoint> toleranceOrNone() {
        return tolerance == null ? List.of() : tolerance;
    }

    /** The same with other scales and another matrix. */
    CriteriaContent with(List<LikelihoodStep> likelihoods, List<ImpactStep> impacts, List<List<RiskLevel>> matrix) {
        return new CriteriaContent(
                likelihoods, impacts, matrix, appetite, weights, acceptanceDays, reviewDays, currency, tolerance);
    }
}
