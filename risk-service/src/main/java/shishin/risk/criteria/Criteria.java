package shishin.risk.criteria;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import shishin.risk.scale.ImpactCategory;
import shishin.risk.scale.Matrix;
import shishin.risk.scale.Rating;
import shishin.risk.scale.RiskLevel;
import shishin.risk.simulation.result.Exceedance;

/** One version of the criteria, ready to judge by. */
public record Criteria(int version, CriteriaContent content) {

    public Criteria {
        var faults = Soundness.faults(content);
        if (!faults.isEmpty()) throw new UnsoundCriteria(faults);
    }

    /** Rates by the worst of the impacts. */
    public Rating rate(int likelihood, Collection<Integer> impacts) {
        var worst = Collections.max(impacts);
        return new Rating(level(likelihood, worst), likelihood, worst, version);
    }

    /**
     * The level at a likelihood and an impact, both counted from 1.
     *
     * @throws OffTheScale when the scales have no such step
     */
    public RiskLevel level(int likelihood, int impact) {
        var matrix = content.toMatrix();
        if (!matrix.holds(likelihood, impact)) throw new OffTheScale(likelihood, impact, matrix);
        return matrix.level(likelihood, impact);
    }

    /** Whether a level may be borne, for what it would hurt. */
    public boolean bears(ImpactCategory category, RiskLevel level) {
        return !level.isAbove(Objects.requireNonNull(content.appetite().get(category)));
    }

    /** Whether the scales have these steps, both counted from 1. */
    public boolean holds(int likelihood, int impact) {
        return content.toMatrix().holds(likelihood, impact);
    }

    /** Whether losses stay below the tolerance curve; nothing where there is none. */
    public Optional<ToleranceCheck> tolerates(List<Exceedance> curve) {
        var tolerance = content.toleranceOrNone();
        return tolerance.isEmpty() ? Optional.empty() : Optional.of(Tolerance.check(tolerance, curve));
    }

    /** In which costs and losses are stated (ISO 4217). */
    public String currency() {
        return content.currency();
    }

    public Weights weights() {
        return content.weights();
    }

    /** How long a risk of a level may be retained from now. */
    public Instant latestAcceptance(RiskLevel level, Instant now) {
        return now.plus(
                Duration.ofDays(Objects.requireNonNull(content.acceptanceDays().get(level))));
    }

    public Instant nextReview(RiskLevel level, Instant now) {
        return now.plus(
                Duration.ofDays(Objects.requireNonNull(content.reviewDays().get(level))));
    }

    public Matrix matrix() {
        return content.toMatrix();
    }
}
