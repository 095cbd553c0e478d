package shishin.risk.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shishin.risk.analysis.Estimate;
import shishin.risk.analysis.ImpactEstimate;
import shishin.risk.quantity.FrequencyModel;
import shishin.risk.quantity.Law;
import shishin.risk.quantity.SeverityModel;
import shishin.risk.scale.ImpactCategory;
import shishin.risk.scale.Money;
import shishin.risk.simulation.severity.LossForm;

/** The formulas of the conjugate updates, against values worked out by hand. */
class LearningTest {

    private static AnalyseDamage seen(double priorYears, double years, double worth) {
        var estimate = new Estimate(3, "x");
        var impact = new ImpactEstimate(ImpactCategory.MONEY, 3, "x");
        return new AnalyseDamage(UUID.randomUUID(), estimate, List.of(impact), "x", priorYears, years, worth);
    }

    private static Law law(Law.Kind kind, double a, double b) {
        var ninety = kind == Law.Kind.LOGNORMAL_90;
        return new Law(
                kind,
                null,
                null,
                null,
                null,
                ninety ? a : null,
                ninety ? b : null,
                ninety ? null : a,
                ninety ? null : b,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static SeverityModel lognormal(double mu, double sigma) {
        return new SeverityModel(
                SeverityModel.Kind.LAW, law(Law.Kind.LOGNORMAL, mu, sigma), null, null, null, null, null);
    }

    private static FrequencyModel poisson(double rate) {
        var fixed = new Law(
                Law.Kind.FIXED, rate, null, null, null, null, null, null, null, null, null, null, null, null, null);
        return new FrequencyModel(FrequencyModel.Kind.POISSON, fixed, null, null, null, null, null, null);
    }

    private static Law learnt(SeverityModel before, double loss) {
        return Objects.requireNonNull(
                severity(before, lost(LossForm.RESPONSE, loss)).orElseThrow().law());
    }

    private static Optional<SeverityModel> severity(SeverityModel before, ActualLoss... losses) {
        return new LearntSeverity(before, 4).from(List.of(losses));
    }

    private static ActualLoss lost(LossForm form, double amount) {
        return new ActualLoss(form, new Money(BigDecimal.valueOf(amount), "JPY"), "x");
    }

    private static SeverityModel forms(Map<LossForm, Law> primary, Map<LossForm, Law> secondary) {
        return new SeverityModel(SeverityModel.Kind.FORMS, null, null, primary, secondary, 0.2, null);
    }

    private static double mu(@Nullable Map<LossForm, Law> laws, LossForm form) {
        return Objects.requireNonNull(
                Objects.requireNonNull(Objects.requireNonNull(laws).get(form)).mu());
    }

    @Test
    void each_form_of_loss_learns_from_what_was_lost_in_it() {
        var ten = law(Law.Kind.LOGNORMAL, 10, 1);
        var before = forms(
                Map.of(LossForm.RESPONSE, ten, LossForm.PRODUCTIVITY, ten),
                Map.of(LossForm.RESPONSE, ten, LossForm.REPUTATION, ten));
        var learnt = severity(
                        before,
                        lost(LossForm.RESPONSE, Math.exp(15) / 2),
                        lost(LossForm.RESPONSE, Math.exp(15) / 2),
                        lost(LossForm.REPUTATION, Math.exp(5)))
                .orElseThrow();
        assertThat(mu(learnt.primary(), LossForm.RESPONSE)).isCloseTo(11, within(1e-6));
        assertThat(mu(learnt.primary(), LossForm.PRODUCTIVITY))
                .as("of which nothing was lost")
                .isEqualTo(10);
        assertThat(mu(learnt.secondary(), LossForm.REPUTATION)).isCloseTo(9, within(1e-6));
        assertThat(mu(learnt.secondary(), LossForm.RESPONSE))
                .as("counted as primary")
                .isEqualTo(10);
        assertThat(learnt.secondaryProbability()).isEqualTo(0.2);
        assertThat(severity(before, lost(LossForm.FINES_AND_JUDGEMENTS, 100))).isEmpty();
    }

    @Test
    void a_rate_becomes_a_gamma_with_what_was_seen() {
        var learnt = Learning.frequency(poisson(0.5), seen(2, 1, 4)).orElseThrow();
        assertThat(learnt.kind()).isEqualTo(FrequencyModel.Kind.OBSERVED);
        assertThat(learnt.observed()).isEqualTo(new FrequencyModel.Observed(1, 2, 1, 1));
    }

    @Test
    void a_second_incident_adds_to_the_first() {
        var once = Learning.frequency(poisson(0.5), seen(2, 1, 4)).orElseThrow();
        assertThat(Learning.frequency(once, seen(2, 0.5, 4)).orElseThrow().observed())
                .isEqualTo(new FrequencyModel.Observed(1, 2, 2, 1.5));
    }

    @Test
    void the_log_loss_moves_towards_what_was_lost_by_its_weight() {
        var learnt = learnt(lognormal(10, 1), Math.exp(15));
        assertThat(learnt.mu()).isCloseTo((4 * 10 + 15) / 5.0, within(1e-12));
        assertThat(learnt.sigma()).isCloseTo(Math.sqrt(0.8 * 1.2), within(1e-12));
    }

    @Test
    void a_ninety_percent_interval_is_read_as_the_lognormal_it_stands_for() {
        var interval = new SeverityModel(
                SeverityModel.Kind.LAW,
                law(Law.Kind.LOGNORMAL_90, Math.exp(10 - 1.6448536269514722), Math.exp(10 + 1.6448536269514722)),
                null,
                null,
                null,
                null,
                null);
        var same = learnt(lognormal(10, 1), 1000);
        var learnt = learnt(interval, 1000);
        assertThat(learnt.mu()).isCloseTo(same.mu(), within(1e-9));
        assertThat(learnt.sigma()).isCloseTo(same.sigma(), within(1e-9));
    }

    @Test
    void what_is_of_another_kind_stays_as_it_was() {
        var mixture = new SeverityModel(SeverityModel.Kind.MIXTURE, null, List.of(), null, null, null, null);
        assertThat(severity(mixture, lost(LossForm.RESPONSE, 1000))).isEmpty();
        assertThat(severity(lognormal(1, 1), lost(LossForm.RESPONSE, 0))).isEmpty();
        assertThat(severity(lognormal(1, 1))).isEmpty();
        var threats = new FrequencyModel(FrequencyModel.Kind.THREATS, null, null, null, null, null, null, null);
        assertThat(Learning.frequency(threats, seen(1, 1, 1))).isEmpty();
    }
}
