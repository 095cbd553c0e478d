package shishin.risk.incident;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shishin.risk.quantity.FrequencyModel;
import shishin.risk.quantity.FrequencyModel.Observed;
import shishin.risk.quantity.Law;
import shishin.risk.quantity.RiskModel;
import shishin.risk.quantity.SeverityModel;

/**
 * A model of a risk that has learnt from an incident.
 *
 * <p>Frequency: the rate is Gamma distributed with the mean believed before, worth so many years; events seen since are
 * Poisson (A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6). Severity, where it is lognormal: the mean of the log
 * loss is normal around what was believed before, worth so many losses, its variance known (the same, 2.5); the law of
 * the next loss is lognormal again, somewhat wider the less was seen. What is of another kind stays as it was.
 */
record Learning(RiskModel model, String words) {

    /** Of the normal law: 5 % lie below −Z95, 5 % above. */
    private static final double Z95 = 1.6448536269514722;

    static Optional<Learning> from(RiskModel before, IncidentView incident, AnalyseDamage seen) {
        var frequency = frequency(before.frequency(), seen);
        var total = incident.totalLoss();
        var severity = total == null
                ? Optional.<SeverityModel>empty()
                : severity(before.severity(), total.amount().doubleValue(), seen.lossesBefore());
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

    static Optional<SeverityModel> severity(SeverityModel before, double loss, double worth) {
        var law = before.law();
        if (before.kind() != SeverityModel.Kind.LAW || law == null || loss <= 0) return Optional.empty();
        return switch (law.kind()) {
            case LOGNORMAL -> Optional.of(lognormal(before, there(law.mu()), there(law.sigma()), loss, worth));
            case LOGNORMAL_90 -> {
                var low = Math.log(there(law.low()));
                var high = Math.log(there(law.high()));
                yield Optional.of(lognormal(before, (low + high) / 2, (high - low) / (2 * Z95), loss, worth));
            }
            case FIXED, UNIFORM, PERT, GAMMA, EXPONENTIAL, EMPIRICAL, PARETO_TAIL -> Optional.empty();
        };
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // a formula and its terms
    private static SeverityModel lognormal(SeverityModel before, double mu, double sigma, double loss, double worth) {
        var variance = sigma * sigma / (1 + 1 / worth);
        var learnt = (worth * mu + Math.log(loss)) / (worth + 1);
        var next = Math.sqrt(variance * (1 + 1 / (worth + 1)));
        var law = new Law(
                Law.Kind.LOGNORMAL,
                null,
                null,
                null,
                null,
                null,
                null,
                learnt,
                next,
                null,
                null,
                null,
                null,
                null,
                null);
        return new SeverityModel(SeverityModel.Kind.LAW, law, null, null, null, null, before.insurance());
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
