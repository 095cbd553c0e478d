package shishin.risk.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param currency in which costs are stated (ISO 4217)
 */
public record CriteriaContent(
        @NotNull @Size(min = 2, max = 10) List<@NotNull @Valid LikelihoodStep> likelihoods,
        @NotNull @Size(min = 2, max = 10) List<@NotNull @Valid ImpactStep> impacts,
        @NotNull @Size(min = 2, max = 10) List<@NotNull @Size(min = 2, max = 10) List<@NotNull RiskLevel>> matrix,
        @NotNull @Size(max = 5) Map<ImpactCategory, @NotNull RiskLevel> appetite,
        @NotNull @Valid Weights weights,
        @NotNull @Size(max = 4) Map<RiskLevel, @NotNull @Min(1) @Max(1826) Integer> acceptanceDays,
        @NotNull @Size(max = 4) Map<RiskLevel, @NotNull @Min(1) @Max(1826) Integer> reviewDays,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    Matrix toMatrix() {
        return new Matrix(matrix);
    }

    /** What keeps these criteria from being used; empty for sound ones. */
    List<String> faults() {
        var shape = toMatrix();
        var faults = new ArrayList<String>();
        if (shape.likelihoods() != likelihoods.size()) faults.add("matrix: one row per likelihood");
        if (shape.impacts() != impacts.size()) faults.add("matrix: one column per impact");
        if (!shape.isRectangular()) faults.add("matrix: rows of the same length");
        if (shape.isRectangular() && !shape.neverFalls())
            faults.add("matrix: levels must not fall as likelihood or impact grows");
        if (impacts.stream().anyMatch(step -> step.texts().size() < ImpactCategory.values().length))
            faults.add("impacts: a text for every category");
        if (appetite.size() < ImpactCategory.values().length) faults.add("appetite: a level for every category");
        if (acceptanceDays.size() < RiskLevel.values().length) faults.add("acceptanceDays: days for every level");
        if (reviewDays.size() < RiskLevel.values().length) faults.add("reviewDays: days for every level");
        if (weights.sum() == 0) faults.add("weights: at least one above zero");
        return faults;
    }
}
