package shishin.assessment.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.stream.Collectors;
import shishin.platform.problem.Refusal;

/** Whether what a file says can be evidence at all: its texts are as long, and its times as sensible, as if sent alone. */
@ApplicationScoped
class Fitness {

    private final Validator validator;

    Fitness(Validator validator) {
        this.validator = validator;
    }

    Outcome check(Sighting sighting, Rules rules) {
        try {
            return rules.first(sighting.observed(), sighting.subject())
                    .map(rule -> fit(sighting, rule))
                    .orElseGet(() ->
                            new Outcome.Unplaced(sighting.observed().signed().state()));
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal);
        }
    }

    private Outcome fit(Sighting sighting, Rule rule) {
        var sent = sighting.placed(rule);
        var faults = validator.validate(sent.said()).stream()
                .map(fault -> fault.getPropertyPath() + ": " + fault.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
        return faults.isEmpty() ? new Outcome.Placed(sent) : new Outcome.Refused(new NotFitForEvidence(faults));
    }
}
