package shishin.risk.simulation.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shishin.risk.simulation.Models;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Exponential;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.distribution.ParetoTail;
import shishin.risk.simulation.distribution.Pert;
import shishin.risk.simulation.exact.ExactEngine;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.InvalidModel;

class SeverityTest {

    private static final Severity PERT = Severity.of(new Pert(10, 30, 150));
    private static final Severity HEAVY = Severity.of(new ParetoTail(new Exponential(10), 20, 0.6, 5));

    static List<Severity> severities() {
        return List.of(
                PERT,
                new Severity.Mixture(List.of(
                        new Severity.Part(0.7, PERT), new Severity.Part(0.3, Severity.of(new Exponential(200))))),
                new Severity.Sum(List.of(PERT, Severity.of(new Lognormal(3, 0.5)))),
                new Severity.Occasional(0.3, PERT),
                new Severity.Insured(PERT, 40, 60));
    }

    @ParameterizedTest
    @MethodSource("severities")
    void in_another_unit_every_amount_is_another(Severity severity) {
        var ours = ExactEngine.answer(Models.alone(Models.poisson(1), severity)).loss();
        var theirs = ExactEngine.answer(Models.alone(Models.poisson(1), severity.times(160)))
                .loss();
        assertThat(theirs.mean().value() / ours.mean().value()).isBetween(159.99, 160.01);
        assertThat(theirs.var(0.95) / ours.var(0.95)).isBetween(159.9, 160.1);
    }

    @ParameterizedTest
    @MethodSource("severities")
    void a_tail_without_variance_is_seen_wherever_it_hides(Severity severity) {
        assertThat(severity.hasVariance()).isTrue();
        assertThat(new Severity.Sum(List.of(severity, HEAVY)).hasVariance()).isFalse();
        assertThat(new Severity.Occasional(0.1, HEAVY).hasVariance()).isFalse();
        assertThat(new Severity.Insured(HEAVY, 1, 1).hasVariance()).isFalse();
        var mixture = List.of(new Severity.Part(0.9, severity), new Severity.Part(0.1, HEAVY));
        assertThat(new Severity.Mixture(mixture).hasVariance()).isFalse();
    }

    @Test
    void an_insurer_pays_between_the_deductible_and_the_limit() {
        var insured = new Severity.Insured(PERT, 40, 60);
        assertThat(insured.retained(30)).isEqualTo(30);
        assertThat(insured.retained(90)).isEqualTo(40);
        assertThat(insured.retained(130)).isEqualTo(70);
    }

    @Test
    void secondary_forms_come_together_with_their_probability() {
        var forms = new LossForms(
                Map.of(LossForm.RESPONSE, Severity.of(new Constant(10))),
                Map.of(
                        LossForm.REPUTATION, Severity.of(new Constant(100)),
                        LossForm.FINES_AND_JUDGEMENTS, Severity.of(new Constant(50))),
                0.2);
        var year = ExactEngine.answer(Models.alone(Models.poisson(1), forms.total()))
                .loss();
        assertThat(year.mean().value()).isBetween(39.99, 40.01);
        var primary = new LossForms(Map.of(LossForm.RESPONSE, PERT), Map.of(), 0);
        assertThat(primary.total()).isEqualTo(PERT);
    }

    @Test
    void what_cannot_be_is_refused() {
        refused(() -> Severity.of(new Constant(2e18)), Fault.OUT_OF_RANGE, "law");
        refused(() -> new Severity.Insured(PERT, 0, 1e19), Fault.OUT_OF_RANGE, "limit");
        refused(() -> new Severity.Insured(PERT, 1e19, 1), Fault.OUT_OF_RANGE, "deductible");
        refused(() -> new Severity.Part(1.2, PERT), Fault.NOT_A_PROBABILITY, "weight");
        refused(() -> new Severity.Mixture(List.of(new Severity.Part(0.9, PERT))), Fault.NOT_A_WHOLE, "parts");
        refused(() -> new Severity.Sum(List.of()), Fault.EMPTY, "terms");
        refused(() -> new LossForms(Map.of(), Map.of(), 0), Fault.EMPTY, "primary");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, Fault fault, String place) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidModel.class, invalid -> {
            assertThat(invalid.fault()).isEqualTo(fault);
            assertThat(invalid.place()).isEqualTo(place);
        });
    }
}
