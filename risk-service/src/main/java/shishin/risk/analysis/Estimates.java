package shishin.risk.analysis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.criteria.Criteria;
import shishin.risk.scale.Rating;

/** How likely it is, and what it would hurt: what a qualitative analysis is made of. */
@Schema(examples = """
        {"likelihood": {"value": 2, "explanation": "多要素認証の導入後"},
         "impacts": [{"category": "SERVICE_OUTAGE", "value": 4, "explanation": "復旧に半日かかる"}]}""")
public record Estimates(
        @NotNull @Valid Estimate likelihood,
        @NotNull @Size(min = 1, max = 5) List<@NotNull @Valid ImpactEstimate> impacts) {

    public Rating by(Criteria criteria) {
        return criteria.rate(
                likelihood.value(), impacts.stream().map(ImpactEstimate::value).toList());
    }

    /** Whether the scales have all these steps. */
    boolean isOnTheScalesOf(Criteria criteria) {
        return impacts.stream().allMatch(impact -> criteria.holds(likelihood.value(), impact.value()));
    }

    /** Whether each of the impacts may be borne. */
    public boolean withinAppetite(Criteria criteria) {
        return impacts.stream()
                .allMatch(impact ->
                        criteria.bears(impact.category(), criteria.level(likelihood.value(), impact.value())));
    }
}
