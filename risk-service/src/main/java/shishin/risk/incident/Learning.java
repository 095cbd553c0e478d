package shishin.risk.incident;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shishin.risk.quantity.FrequencyModel;
import shishin.risk.quantity.FrequencyModel.Observed;
import shishin.risk.quantity.Law;
import shishin.risk.quantity.RiskModel;

/**
 * A model of a risk that has learnt from an incident.
 *
 * <p>Frequency: the rate is Gamma distributed with the mean believed before, worth so many years; events seen since are
 * Poisson (A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6). Severity: as {@link LearntSeverity} says. What is of
 * another kind stays as it was.
 */
record Learning(RiskModel model, String words) {

    static Optional<Learning> from(RiskModel before, IncidentView incident, AnalyseDamage seen) {
        var frequency = frequency(before.frequency(), seen);
        var severity = new LearntSeverity(before.severity(), seen.lossesBefore()).from(incident.losses());
        if (frequency.isEmpty() && severity.isEmpty()) return Optional.empty();
        var model =
                new RiskModel(frequency.orElse(before.frequency()), severity.orElse(before.severity()), before.run());
        return Optional.of(new Learning(model, words(incident, frequency.isPresent(), severity.isPresent())));
    }

    static Optional<FrequencyModel> frequency(FrequencyModel before, AnalyseDamage seen) {
        var known = before.observed();
        if (before.kind() == FrequencyModel.Kind.OBSERVED && known != null)
            return Optional.of(observed(new Observed(
                    known.priorShape(), known.priorYears(), known.events() + 1, known.years() + seen.yearsSeen())));
        if (before.kind() != FrequencyModel.Kind.POISSON) return Optional.empty();
        return mean(before.rate())
                .map(rate ->
                        observed(new Observed(rate * seen.yearsBefore(), seen.yearsBefore(), 1, seen.yearsSeen())));
    }

    private static FrequencyModel observed(Observed seen) {
        return new FrequencyModel(FrequencyModel.Kind.OBSERVED, null, null, null, null, null, null, seen);
    }

    private static Optional<Double> mean(@Nullable Law rate) {
        if (rate == null) return Optional.empty();
        return switch (rate.kind()) {
            case FIXED -> Optional.ofNullable(rate.value());
            case UNIFORM -> Optional.of((there(rate.min()) + there(rate.max())) / 2);
            case PERT -> Optional.of((there(rate.min()) + 4 * there(rate.mode()) + there(rate.max())) / 6);
            case GAMMA -> Optional.of(there(rate.shape()) * there(rate.scale()));
            case LOGNORMAL_90, LOGNORMAL, EXPONENTIAL, EMPIRICAL, PARETO_TAIL -> Optional.empty();
        };
    }

    private static double there(@Nullable Double value) {
        return Objects.requireNonNull(value);
    }

    private static String words(IncidentView incident, boolean frequency, boolean severity) {
        var ja = new ArrayList<String>();
        var en = new ArrayList<String>();
        if (frequency) {
            ja.add("頻度（ガンマ・ポアソン）");
            en.add("the frequency (Gamma–Poisson)");
        }
        if (severity) {
            ja.add("損害額（対数正規の共役更新）");
            en.add("the severity (conjugate update of the log loss)");
        }
        return "IT障害「%s」の実績により、%sを更新した。\nUpdated by the actual losses of the incident %s: %s."
                .formatted(incident.title(), String.join("と", ja), incident.id(), String.join(" and ", en));
    }
}
