package shishin.risk.incident;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shishin.risk.quantity.Law;
import shishin.risk.quantity.SeverityModel;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.severity.LossForm;

/**
 * What a severity learns from what an event cost: one law from all of it; the forms of loss each from what was lost in
 * that form, a primary one before a secondary.
 *
 * <p>Where a law is lognormal, the mean of the log loss is normal around what was believed before, worth so many losses,
 * its variance known (A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2.5); the law of the next loss is lognormal
 * again, somewhat wider the less was seen.
 *
 * @param worth how many losses what was believed before is worth
 */
record LearntSeverity(SeverityModel before, double worth) {

    /** Nothing where nothing is learnt. */
    Optional<SeverityModel> from(List<ActualLoss> losses) {
        Map<LossForm, Double> lost = losses.stream()
                .collect(groupingBy(
                        ActualLoss::form,
                        summingDouble(loss -> loss.amount().amount().doubleValue())));
        return switch (before.kind()) {
            case LAW ->
                whole(lost.values().stream().mapToDouble(Double::doubleValue).sum());
            case FORMS -> forms(lost);
            case MIXTURE -> Optional.empty();
        };
    }

    private Optional<SeverityModel> whole(double loss) {
        return learnt(Objects.requireNonNull(before.law()), loss)
                .map(law -> new SeverityModel(before.kind(), law, null, null, null, null, before.insurance()));
    }

    private Optional<SeverityModel> forms(Map<LossForm, Double> lost) {
        var known = Objects.requireNonNull(before.primary());
        var rest = new HashMap<>(lost);
        rest.keySet().removeAll(known.keySet());
        var primary = learnt(known, lost);
        var secondary = before.secondary() == null ? null : learnt(before.secondary(), rest);
        if (primary.equals(known) && Objects.equals(secondary, before.secondary())) return Optional.empty();
        return Optional.of(new SeverityModel(
                before.kind(), null, null, primary, secondary, before.secondaryProbability(), before.insurance()));
    }

    private Map<LossForm, Law> learnt(Map<LossForm, Law> laws, Map<LossForm, Double> lost) {
        var next = new EnumMap<LossForm, Law>(LossForm.class);
        laws.forEach((form, law) ->
                next.put(form, learnt(law, lost.getOrDefault(form, 0.0)).orElse(law)));
        return next;
    }

    private Optional<Law> learnt(Law law, double loss) {
        if (loss <= 0) return Optional.empty();
        return switch (law.kind()) {
            case LOGNORMAL -> Optional.of(learnt(new Lognormal(there(law.mu()), there(law.sigma())), loss));
            case LOGNORMAL_90 -> Optional.of(learnt(Lognormal.between90(there(law.low()), there(law.high())), loss));
            case FIXED, UNIFORM, PERT, GAMMA, EXPONENTIAL, EMPIRICAL, PARETO_TAIL -> Optional.empty();
        };
    }

    private Law learnt(Lognormal believed, double loss) {
        var variance = believed.sigma() * believed.sigma() / (1 + 1 / worth);
        var learnt = (worth * believed.mu() + Math.log(loss)) / (worth + 1);
        var next = Math.sqrt(variance * (1 + 1 / (worth + 1)));
        return new Law(
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
    }

    private static double there(@Nullable Double value) {
        return Objects.requireNonNull(value);
    }
}
