package shishin.risk.simulation.exact;

import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.severity.Severity;

/**
 * Mean and mean square of what one event, or one year, costs.
 *
 * @param mean finite
 * @param square may be infinite
 */
record Moments(double mean, double square) {

    private static final int POINTS = 1 << 14;

    /** Of one event. */
    static Moments of(Severity severity) {
        return switch (severity) {
            case Severity.Single(var law) -> varying(law.mean(), law.variance());
            case Severity.Mixture(var parts) ->
                parts.stream()
                        .map(part -> of(part.severity()).times(part.weight()))
                        .reduce(new Moments(0, 0), Moments::alternative);
            case Severity.Sum(var terms) -> terms.stream().map(Moments::of).reduce(new Moments(0, 0), Moments::plus);
            case Severity.Occasional(double probability, var loss) -> of(loss).times(probability);
            case Severity.Insured insured -> of(insured);
        };
    }

    /** Of one year: E[N]·E[X], and E[N]·Var X + Var N·E[X]² for the variance. */
    static Moments ofYear(Scenario scenario) {
        var one = of(scenario.severity());
        var events = scenario.frequency().mean();
        Require.that(Double.isFinite(events * one.mean), Fault.INFINITE_MEAN, scenario.name());
        var spread = scenario.frequency().variance() * one.mean * one.mean;
        return varying(events * one.mean, events == 0 ? 0 : events * one.variance() + spread);
    }

    double variance() {
        return Math.max(square - mean * mean, 0);
    }

    /** Of the sum of both, independent. */
    Moments plus(Moments other) {
        return varying(mean + other.mean, variance() + other.variance());
    }

    private static Moments varying(double mean, double variance) {
        return new Moments(mean, variance + mean * mean);
    }

    private Moments times(double weight) {
        return weight == 0 ? new Moments(0, 0) : new Moments(weight * mean, weight * square);
    }

    private Moments alternative(Moments other) {
        return new Moments(mean + other.mean, square + other.square);
    }

    /**
     * What the insurer pays is taken off, with S the probability of a greater loss: E[min(X − d, l)⁺] = ∫ S(x) dx from d
     * to d + l, and as much of the square as ∫ 2x·S(x) dx there and 2l·∫ S(x) dx above.
     */
    private static Moments of(Severity.Insured insured) {
        var whole = of(insured.loss());
        var end = insured.deductible() + insured.limit();
        var step = end / (POINTS - 1);
        var cells = new Discretisation(step, POINTS).cells(insured.loss());
        double reached = 0;
        double all = 0;
        double paid = 0;
        double square = 0;
        for (int i = 0; i < POINTS - 1; i++) {
            reached += (cells.down[i] + cells.up[i]) / 2;
            var middle = (i + 0.5) * step;
            var above = (1 - reached) * step;
            all += above;
            if (middle < insured.deductible()) continue;
            paid += above;
            square += 2 * middle * above;
        }
        var rest = 2 * insured.limit() * (whole.mean - all);
        return new Moments(whole.mean - paid, whole.square - square - rest);
    }
}
