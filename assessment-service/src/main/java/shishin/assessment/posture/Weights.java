package shishin.assessment.posture;

import java.util.List;
import java.util.Map;

/**
 * What each item counts for.
 *
 * @param version 0 where nobody has set any
 * @param given by code, 0 to 100: an item weighs what is given for it, else for what it stands under, the nearest first, else 1
 */
public record Weights(long version, Map<String, Double> given) {

    static final Weights EQUAL = new Weights(0, Map.of());

    /** @param path the item's code and all above it, from below */
    double of(List<String> path) {
        for (var code : path) {
            var weight = given.get(code);
            if (weight != null) return weight;
        }
        return 1;
    }
}
