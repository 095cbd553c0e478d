package shishin.risk.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * How urgent a response is: the mean of the scores, each weighted as the criteria say.
 *
 * @param value Σ score × weight ÷ Σ weight, from 1 to 5, to two decimals
 * @param parts what it is made of
 */
public record Priority(BigDecimal value, List<Part> parts) {

    static Priority of(Part... parts) {
        long products = Stream.of(parts).mapToLong(Part::product).sum();
        long weights = Stream.of(parts).mapToLong(Part::weight).sum();
        var mean = BigDecimal.valueOf(products).divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
        return new Priority(mean, List.of(parts));
    }

    /** In hundredths: what lists are sorted by. */
    int hundredths() {
        return value.movePointRight(2).intValueExact();
    }

    public enum Criterion {
        SIGNIFICANCE,
        FEASIBILITY,
        ESCALATION_POTENTIAL
    }

    public record Part(Criterion criterion, int score, int weight, int product) {

        Part(Criterion criterion, int score, int weight) {
            this(criterion, score, weight, score * weight);
        }
    }
}
