package shishin.risk.simulation.exact;

import java.util.DoubleSummaryStatistics;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.distribution.Empirical;
import shishin.risk.simulation.severity.Severity;

/**
 * Mean and mean square of what is retained of one event's loss X, with S the probability of a greater one, d the
 * deductible and K = d + l: E[R] = ∫ S dx from 0 to d and from K on, E[R²] = ∫ 2x·S dx from 0 to d and ∫ 2(x − l)·S dx
 * from K on. Source: Klugman, Panjer, Willmot, Loss Models, 4th ed., 2012, section 3.4 and ch. 8.
 */
final class Retained {

    private static final int POINTS = 1 << 15;
    private static final int PANELS = 48;
    private static final double OUTER = Math.sqrt(0.6);

    /** Of the quadrature, as a share of the whole loss. */
    private static final double CLOSE = 1e-9;

    private Retained() {}

    static Moments of(Severity.Insured insured) {
        return of(insured, insured.loss());
    }

    private static Moments of(Severity.Insured insured, Severity loss) {
        return switch (loss) {
            case Severity.Single(Constant law) -> known(DoubleStream.of(law.mean()), insured);
            case Severity.Single(Empirical law) ->
                known(law.values().stream().mapToDouble(Double::doubleValue), insured);
            case Severity.Single(var law) -> smooth(insured, law);
            case Severity.Mixture(var parts) ->
                parts.stream()
                        .map(part -> of(insured, part.severity()).times(part.weight()))
                        .reduce(Moments.ZERO, Moments::alternative);
            case Severity.Occasional(double probability, var rest) ->
                of(insured, rest).times(probability);
            case Severity.Sum _, Severity.Insured _ -> summed(insured, loss);
        };
    }

    private static Moments known(DoubleStream values, Severity.Insured insured) {
        var means = new DoubleSummaryStatistics();
        var squares = new DoubleSummaryStatistics();
        values.map(insured::retained).forEach(value -> {
            means.accept(value);
            squares.accept(value * value);
        });
        return new Moments(means.getAverage(), squares.getAverage(), 0);
    }

    /** Above the limit, what is left of the whole when all below it is taken off. */
    private static Moments smooth(Severity.Insured insured, Distribution law) {
        var whole = Moments.of(Severity.of(law));
        var limit = insured.limit();
        var end = insured.deductible() + limit;
        var kept = survival(law, insured.deductible(), _ -> 1);
        var above = Math.max(whole.mean() - survival(law, end, _ -> 1), 0);
        var square = survival(law, insured.deductible(), x -> 2 * x);
        var rest = whole.square() - survival(law, end, x -> 2 * x) - 2 * limit * above;
        return new Moments(kept + above, square + Math.max(rest, 0), CLOSE * whole.mean());
    }

    /** ∫ weight·S dx from 0, between the quantiles of the law, so that the panels are where its mass is. */
    private static double survival(Distribution law, double to, DoubleUnaryOperator weight) {
        var tens = DoubleStream.iterate(0.1, one -> one / 10).limit(15).toArray();
        var places = DoubleStream.concat(
                        DoubleStream.of(0, 0.25, 0.5, 0.75),
                        DoubleStream.concat(
                                DoubleStream.of(tens), DoubleStream.of(tens).map(one -> 1 - one)))
                .map(law::quantile)
                .filter(x -> x < to);
        var ends = DoubleStream.concat(places, DoubleStream.of(0, to)).sorted().toArray();
        var sum = 0.0;
        for (int i = 1; i < ends.length; i++) sum += panels(law, ends[i - 1], ends[i], weight);
        return sum;
    }

    private static double panels(Distribution law, double from, double to, DoubleUnaryOperator weight) {
        if (to <= from) return 0;
        var half = (to - from) / PANELS / 2;
        var sum = 0.0;
        for (int panel = 0; panel < PANELS; panel++) {
            var middle = from + (2 * panel + 1) * half;
            for (int node = -1; node <= 1; node++) {
                var x = middle + node * OUTER * half;
                sum += (node == 0 ? 8 : 5) * weight.applyAsDouble(x) * (1 - law.cdf(x));
            }
        }
        return sum * half / 9;
    }

    /** On grids as far as the deductible and as far as the limit, each compared with one of half the points. */
    private static Moments summed(Severity.Insured insured, Severity loss) {
        var fine = summed(insured, loss, POINTS);
        var coarse = summed(insured, loss, POINTS / 2);
        return new Moments(fine.mean(), fine.square(), Math.abs(fine.mean() - coarse.mean()));
    }

    private static Moments summed(Severity.Insured insured, Severity loss, int points) {
        var whole = Moments.of(loss);
        var limit = insured.limit();
        var end = insured.deductible() + limit;
        var low = limited(loss, insured.deductible(), points);
        var high = limited(loss, end, points);
        var above = Math.clamp(whole.mean() - high.mean(), 0, most(whole, end));
        var rest = whole.square() - high.square() - 2 * limit * above;
        return new Moments(low.mean() + above, low.square() + Math.max(rest, 0), 0);
    }

    /** E[(X − K)⁺] is at most ½(√(σ² + (K − μ)²) − (K − μ)), whatever the law. Source: H. Scarf, 1958. */
    private static double most(Moments whole, double end) {
        if (!Double.isFinite(whole.square())) return whole.mean();
        var over = end - whole.mean();
        var root = Math.sqrt(whole.variance() + over * over);
        return over > 0 ? whole.variance() / (2 * (root + over)) : (root - over) / 2;
    }

    /** E[min(X, to)], and ∫ 2x·S dx as far. */
    private static Moments limited(Severity loss, double to, int points) {
        if (to == 0) return Moments.ZERO;
        var step = to / (points - 1);
        var cells = new Discretisation(step, points).cells(loss);
        double reached = 0;
        double mean = 0;
        double square = 0;
        for (int i = 0; i < points - 1; i++) {
            reached += (cells.down[i] + cells.up[i]) / 2;
            mean += (1 - reached) * step;
            square += 2 * (i + 0.5) * step * (1 - reached) * step;
        }
        return new Moments(mean, square, 0);
    }
}
