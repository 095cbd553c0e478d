package shishin.risk.simulation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Empirical;
import shishin.risk.simulation.distribution.Exponential;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.distribution.ParetoTail;
import shishin.risk.simulation.distribution.Pert;
import shishin.risk.simulation.distribution.Uniform;
import shishin.risk.simulation.exact.ExactEngine;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.InvalidModel;
import shishin.risk.simulation.frequency.Frequency;
import shishin.risk.simulation.frequency.Rate;
import shishin.risk.simulation.frequency.Susceptibility;
import shishin.risk.simulation.montecarlo.Settings;
import shishin.risk.simulation.scenario.Correlation;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Shock;
import shishin.risk.simulation.severity.Severity;

/** Every input that makes no sense is refused, with the place and the reason. */
class RefusalTest {

    @Test
    void rates_that_cannot_be() {
        refused(() -> Models.poisson(-1), Fault.NEGATIVE, "value");
        refused(() -> Models.poisson(Double.NaN), Fault.NOT_FINITE, "value");
        refused(() -> Models.poisson(1e12), Fault.TOO_MANY_EVENTS, "rate");
        refused(
                () -> new Frequency.Poisson(Rate.of(Lognormal.between90(300_000, 2_000_000))),
                Fault.TOO_MANY_EVENTS,
                "rate");
        refused(() -> new Frequency.Bernoulli(Rate.of(1.5)), Fault.NOT_A_PROBABILITY, "probability");
        refused(() -> new Frequency.Bernoulli(Rate.of(new Uniform(0, 1.5))), Fault.NOT_A_PROBABILITY, "probability");
        refused(() -> new Frequency.NegativeBinomial(Rate.of(1), 0), Fault.NOT_POSITIVE, "size");
        refused(
                () -> Susceptibility.frequency(new Constant(4), new Constant(2)),
                Fault.NOT_A_PROBABILITY,
                "susceptibility");
    }

    @Test
    void severities_that_cannot_be() {
        refused(() -> new Pert(5, 4, 10), Fault.OUT_OF_ORDER, "mode");
        refused(() -> new Pert(1, 4, 3), Fault.OUT_OF_ORDER, "max");
        refused(() -> new Pert(3, 3, 3), Fault.OUT_OF_ORDER, "max");
        refused(() -> Lognormal.between90(10, 10), Fault.OUT_OF_ORDER, "high");
        refused(() -> Lognormal.between90(0, 10), Fault.NOT_POSITIVE, "low");
        refused(() -> new Lognormal(1, 40), Fault.OUT_OF_RANGE, "sigma");
        refused(() -> new ParetoTail(new Exponential(1), 2, 1, 1), Fault.INFINITE_MEAN, "shape");
        refused(() -> new ParetoTail(new Uniform(0, 1), 2, 0.3, 1), Fault.OUT_OF_RANGE, "threshold");
        refused(() -> new Empirical(List.of()), Fault.EMPTY, "values");
        refused(() -> new Empirical(List.of(1.0, -2.0)), Fault.NEGATIVE, "values");
        var half = new Severity.Part(0.5, Severity.of(new Constant(1)));
        refused(() -> new Severity.Mixture(List.of(half)), Fault.NOT_A_WHOLE, "parts");
    }

    @Test
    void dependence_that_cannot_be() {
        refused(() -> correlation(1, 2, 2, 1), Fault.NOT_A_CORRELATION, "correlation");
        refused(() -> correlation(1, 0.5, 0.4, 1), Fault.NOT_SYMMETRIC, "correlation");
        refused(() -> correlation(1, 1, 1, 1), Fault.NOT_POSITIVE_DEFINITE, "correlation");
        refused(() -> new Correlation(List.of(List.of(1.0, 0.0))), Fault.NOT_SQUARE, "correlation");
        var twice = List.of(Models.outage(), Models.outage());
        refused(() -> Portfolio.independent(twice), Fault.NAMED_TWICE, "scenarios");
        var stranger = new Shock("storm", Models.poisson(1), Map.of("nobody", 1.0));
        refused(
                () -> new Portfolio(List.of(Models.outage()), Optional.empty(), List.of(stranger)),
                Fault.OUT_OF_RANGE,
                "causes");
        var storm = new Shock("storm", Models.poisson(1), Map.of("outage", 1.0));
        refused(
                () -> new Portfolio(List.of(Models.outage()), Optional.empty(), List.of(storm, storm)),
                Fault.NAMED_TWICE,
                "causes");
    }

    @Test
    void what_an_engine_cannot_do() {
        var bound = new Portfolio(
                List.of(Models.outage(), Models.breach()), Optional.of(correlation(1, 0.5, 0.5, 1)), List.of());
        refused(() -> ExactEngine.answer(bound), Fault.DEPENDENT, "correlation");
        refused(() -> ExactEngine.answer(Models.many(2), 0.5), Fault.OUT_OF_RANGE, "accuracy");
        refused(() -> Settings.of(1, 10), Fault.OUT_OF_RANGE, "trials");
        refused(() -> Settings.of(1, 10_000_000_000L), Fault.OUT_OF_RANGE, "trials");
    }

    private static Correlation correlation(double a, double b, double c, double d) {
        return new Correlation(List.of(List.of(a, b), List.of(c, d)));
    }

    private static void refused(ThrowingCallable act, Fault fault, String place) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidModel.class, refusal -> {
            org.assertj.core.api.Assertions.assertThat(refusal.fault()).isEqualTo(fault);
            org.assertj.core.api.Assertions.assertThat(refusal.place()).isEqualTo(place);
        });
    }
}
