package shishin.risk.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import shishin.risk.criteria.Weights;
import shishin.risk.evaluation.Priority.Criterion;
import shishin.risk.evaluation.RankedRisk.Part;
import shishin.risk.lifecycle.Decision;
import shishin.risk.scale.RiskLevel;
import shishin.risk.scale.Score;

/** All evaluated risks in the order of their urgency under some weights: ties go to the higher level, then by code. */
final class Standings {

    private static final int DIGITS = 4;

    private final List<Entry> entries;

    Standings(List<Entry> entries) {
        this.entries = entries;
    }

    /** An open risk as it was last evaluated. */
    record Entry(
            UUID risk,
            String code,
            String title,
            String owner,
            UUID evaluation,
            RiskLevel level,
            boolean withinAppetite,
            Decision decision,
            Scores scores,
            boolean proposes,
            Instant at) {

        long product(Weights weights) {
            return (long) scores.significance().score() * weights.significance()
                    + (long) scores.feasibility().score() * weights.feasibility()
                    + (long) scores.escalationPotential().score() * weights.escalationPotential();
        }
    }

    List<RankedRisk> ranked(Weights weights, Weights inForce) {
        var places = places(inForce);
        var order = ordered(weights);
        return IntStream.range(0, order.size())
                .mapToObj(i -> ranked(order.get(i), i + 1, places.getOrDefault(order.get(i).code, 0), weights))
                .toList();
    }

    private Map<String, Integer> places(Weights weights) {
        var places = new HashMap<String, Integer>();
        for (var entry : ordered(weights)) places.put(entry.code, places.size() + 1);
        return places;
    }

    private List<Entry> ordered(Weights weights) {
        return entries.stream()
                .sorted(Comparator.comparingLong((Entry entry) -> -entry.product(weights))
                        .thenComparing(Entry::level, Comparator.reverseOrder())
                        .thenComparing(Entry::code))
                .toList();
    }

    private static RankedRisk ranked(Entry entry, int rank, int rankInForce, Weights weights) {
        var scores = entry.scores;
        return new RankedRisk(
                rank,
                rankInForce,
                entry.risk,
                entry.code,
                entry.title,
                entry.owner,
                entry.level,
                entry.withinAppetite,
                entry.decision,
                entry.evaluation,
                divided(entry.product(weights), weights),
                List.of(
                        part(Criterion.SIGNIFICANCE, scores.significance(), weights.significance(), weights),
                        part(Criterion.FEASIBILITY, scores.feasibility(), weights.feasibility(), weights),
                        part(
                                Criterion.ESCALATION_POTENTIAL,
                                scores.escalationPotential(),
                                weights.escalationPotential(),
                                weights)),
                scores.priority().value(),
                entry.at);
    }

    private static Part part(Criterion criterion, Score score, int weight, Weights weights) {
        var adds = divided((long) score.score() * weight, weights);
        return new Part(criterion, score.score(), weight, adds, score.reason());
    }

    private static BigDecimal divided(long product, Weights weights) {
        return BigDecimal.valueOf(product)
                .divide(BigDecimal.valueOf(weights.sum()), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
