package shishin.risk.criteria;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.result.Exceedance;

/** The losses that are borne, against the losses there may be. */
final class Tolerance {

    private Tolerance() {}

    /** At every point of the tolerance curve: whether a year costs more than its loss no more often than it may. */
    static ToleranceCheck check(List<TolerancePoint> tolerance, List<Exceedance> curve) {
        var breaches = tolerance.stream()
                .map(point -> breach(point, probability(curve, point.loss())))
                .filter(Objects::nonNull)
                .toList();
        return new ToleranceCheck(breaches.isEmpty(), breaches);
    }

    private static ToleranceCheck.@Nullable Breach breach(TolerancePoint point, double probability) {
        return probability > point.probability()
                ? new ToleranceCheck.Breach(point.loss(), point.probability(), probability)
                : null;
    }

    /**
     * The probability of more than a loss: between the points of the curve on straight lines; at a loss that many years
     * cost to the last digit, of years that cost more than it. Below the first point it is that of the first; beyond the
     * last, which one year of a thousand exceeds, nothing is known but that it is less.
     */
    static double probability(List<Exceedance> curve, double loss) {
        if (curve.isEmpty() || loss > curve.getLast().loss()) return 0;
        if (loss < curve.getFirst().loss()) return curve.getFirst().probability();
        if (loss == curve.getLast().loss()) return curve.getLast().probability();
        int above = 1;
        while (curve.get(above).loss() <= loss) above++;
        var right = curve.get(above);
        var left = curve.get(above - 1);
        var share = (loss - left.loss()) / (right.loss() - left.loss());
        return left.probability() + share * (right.probability() - left.probability());
    }

    static Stream<String> faults(List<TolerancePoint> points) {
        for (int i = 1; i < points.size(); i++) {
            var rising = points.get(i).loss() > points.get(i - 1).loss();
            var falling = points.get(i).probability() <= points.get(i - 1).probability();
            if (!rising || !falling) return Stream.of("tolerance: losses rise, probabilities do not");
        }
        return Stream.empty();
    }
}
