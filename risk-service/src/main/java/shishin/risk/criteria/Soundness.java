package shishin.risk.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import shishin.risk.scale.ImpactCategory;
import shishin.risk.scale.RiskLevel;

/** What keeps criteria from being used. */
final class Soundness {

    private Soundness() {}

    /** Empty for sound ones. */
    static List<String> faults(CriteriaContent content) {
        var faults = new ArrayList<String>();
        matrix(content).forEach(faults::add);
        impacts(content.impacts()).forEach(faults::add);
        var categories = ImpactCategory.values().length;
        var levels = RiskLevel.values().length;
        if (content.appetite().size() < categories) faults.add("appetite: a level for every category");
        if (content.acceptanceDays().size() < levels) faults.add("acceptanceDays: days for every level");
        if (content.reviewDays().size() < levels) faults.add("reviewDays: days for every level");
        if (content.weights().sum() == 0) faults.add("weights: at least one above zero");
        Tolerance.faults(content.toleranceOrNone()).forEach(faults::add);
        return faults;
    }

    private static List<String> matrix(CriteriaContent content) {
        var shape = content.toMatrix();
        var faults = new ArrayList<String>();
        if (shape.likelihoods() != content.likelihoods().size()) faults.add("matrix: one row per likelihood");
        if (!shape.isRectangular()) {
            faults.add("matrix: rows of the same length");
            return faults;
        }
        if (shape.impacts() != content.impacts().size()) faults.add("matrix: one column per impact");
        if (!shape.neverFalls()) faults.add("matrix: levels must not fall as likelihood or impact grows");
        return faults;
    }

    private static Stream<String> impacts(List<ImpactStep> steps) {
        var texts = steps.stream().anyMatch(step -> step.texts().size() < ImpactCategory.values().length)
                ? Stream.of("impacts: a text for every category")
                : Stream.<String>empty();
        return Stream.concat(
                texts, Arrays.stream(ImpactCategory.values()).flatMap(category -> ranges(category, steps)));
    }

    private static Stream<String> ranges(ImpactCategory category, List<ImpactStep> steps) {
        var ranges = steps.stream()
                .map(step -> step.range(category))
                .filter(Objects::nonNull)
                .toList();
        if (ranges.isEmpty()) return Stream.empty();
        if (ranges.size() < steps.size())
            return Stream.of("impacts: a range of " + category + " on every step, or on none");
        for (int i = 0; i < ranges.size(); i++)
            if (ranges.get(i).isEmpty() || (i > 0 && !ranges.get(i - 1).isFollowedBy(ranges.get(i))))
                return Stream.of("impacts: each range of " + category + " begins where the one before ends");
        return Stream.empty();
    }
}
