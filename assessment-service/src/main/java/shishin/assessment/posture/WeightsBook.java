package shishin.assessment.posture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamps;
import shishin.assessment.guideline.Guideline;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

/** A tenant's weights, in versions. */
@ApplicationScoped
class WeightsBook {

    private final WeightsRepository weights;
    private final Guideline guideline;
    private final Stamps stamps;

    WeightsBook(WeightsRepository weights, Guideline guideline, Stamps stamps) {
        this.weights = weights;
        this.guideline = guideline;
        this.stamps = stamps;
    }

    @Transactional
    WeightsView get(String edition, @Nullable Long version) {
        if (version == null || version == 0)
            return weights.inForce(guideline.edition(edition).id())
                    .filter(found -> version == null)
                    .map(PostureWeights::view)
                    .orElseGet(() -> WeightsView.none(edition));
        return weights.find(edition, version)
                .map(PostureWeights::view)
                .orElseThrow(() -> new NotFound("weights", version));
    }

    @Transactional
    WeightsView set(String edition, IfMatch expected, SetWeights said) {
        guideline.edition(edition).requireKnown(said.weights().keySet());
        long version =
                weights.inForce(edition).map(old -> old.weights().version()).orElse(0L);
        expected.require(version);
        var next = new PostureWeights(edition, version + 1, said.weights(), stamps.now());
        weights.add(next);
        return next.view();
    }

    /** Those that were asked for, else those in force at that moment. */
    @Transactional
    Weights choose(String edition, @Nullable Long version, @Nullable Instant at) {
        if (version != null && version == 0) return Weights.EQUAL;
        if (version != null)
            return weights.find(edition, version)
                    .orElseThrow(() -> new NotFound("weights", version))
                    .weights();
        var found = at == null ? weights.inForce(edition) : weights.inForce(edition, at);
        return found.map(PostureWeights::weights).orElse(Weights.EQUAL);
    }
}
