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
 * @param error of the mean, where it is not known by formula
 */
record Moments(double mean, double square, double error) {

    /** Of nothing at all. */
    static final Moments ZERO = new Moments(0, 0, 0);

    /** Of one event. */
    static Moments of(Severity severity) {
        return switch (severity) {
            case Severity.Single(var law) -> varying(law.mean(), law.variance(), 0);
            case Severity.Mixture(var parts) ->
                parts.stream()
                        .map(part -> of(part.severity()).times(part.weight()))
                        .reduce(ZERO, Moments::alternative);
            case Severity.Sum all -> all.terms().stream().map(Moments::of).reduce(ZERO, Moments::plus);
            case Severity.Occasional(double probability, var loss) -> of(loss).times(probability);
            case Severity.Insured insured -> Retained.of(insured);
        };
    }

    /** Of one year: E[N]·E[X], and E[N]·Var X + Var N·E[X]² for the variance. */
    static Moments ofYear(Scenario scenario) {
        var one = of(scenario.severity());
        var events = scenario.frequency().mean();
        Require.that(Double.isFinite(events * one.mean), Fault.INFINITE_MEAN, scenario.name());
        var spread = scenario.frequency().variance() * one.mean * one.mean;
        return varying(events * one.mean, events == 0 ? 0 : events * one.variance() + spread, events * one.error);
    }

    double variance() {
        return Math.max(square - mean * mean, 0);
    }

    /** Of the sum of both, independent. */
    Moments plus(Moments other) {
        return varying(mean + other.mean, variance() + other.variance(), error + other.error);
    }

    private static Moments varying(double mean, double variance, double error) {
        return new Moments(mean, variance + mean * mean, error);
    }

    Moments times(double weight) {
        return weight == 0 ? ZERO : new Moments(weight * mean, weight * square, weight * error);
    }

    Moments alternative(Moments other) {
        return new Moments(mean + other.mean, square + other.square, error + other.error);
    }
}
