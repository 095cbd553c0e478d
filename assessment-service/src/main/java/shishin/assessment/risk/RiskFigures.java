package shishin.assessment.risk;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Risks that are not closed, in figures.
 *
 * @param open all of them
 * @param byLevel how many are at a level, of those that have one; a level without any is missing
 * @param byState how many have come how far; a state without any is missing
 * @param beyondAppetite how many were judged to be beyond the appetite and are not retained
 * @param undecided how many of these nothing has been decided about
 * @param gravest some of them, the highest first, of these what is beyond the appetite
 */
public record RiskFigures(
        int open,
        Map<RiskLevel, Integer> byLevel,
        Map<RiskState, Integer> byState,
        int beyondAppetite,
        int undecided,
        List<Grave> gravest) {

    private static final int SHOWN = 5;
    private static final Comparator<RiskCourse> GRAVEST_FIRST = Comparator.comparing(
                    (RiskCourse risk) -> Objects.requireNonNull(risk.level()))
            .thenComparing(RiskCourse::isBeyondAppetite)
            .reversed()
            .thenComparing(risk -> Objects.requireNonNull(risk.code()));

    /** One of them. */
    public record Grave(String code, @Nullable String title, RiskLevel level, RiskState state) {}

    static RiskFigures of(List<RiskCourse> risks) {
        var byLevel = new EnumMap<RiskLevel, Integer>(RiskLevel.class);
        var byState = new EnumMap<RiskState, Integer>(RiskState.class);
        for (var risk : risks) {
            if (risk.level() != null) byLevel.merge(risk.level(), 1, Integer::sum);
            byState.merge(risk.state(), 1, Integer::sum);
        }
        var beyond = risks.stream().filter(RiskCourse::isBeyondAppetite).toList();
        return new RiskFigures(
                risks.size(),
                byLevel,
                byState,
                beyond.size(),
                (int) beyond.stream()
                        .filter(risk -> risk.state() == RiskState.JUDGED)
                        .count(),
                risks.stream()
                        .filter(risk -> risk.level() != null)
                        .sorted(GRAVEST_FIRST)
                        .limit(SHOWN)
                        .map(RiskFigures::grave)
                        .toList());
    }

    private static Grave grave(RiskCourse risk) {
        return new Grave(
                Objects.requireNonNull(risk.code()), risk.title(), Objects.requireNonNull(risk.level()), risk.state());
    }

    public int in(RiskState state) {
        return byState.getOrDefault(state, 0);
    }

    /** How many somebody has judged. */
    public int judged() {
        return open - in(RiskState.UNJUDGED);
    }
}
