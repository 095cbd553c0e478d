package shishin.assessment.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.stream.Collectors;
import shishin.assessment.evidence.ObservationTimes;
import shishin.platform.problem.Refusal;

/** Whether what a file says can be evidence at all: its texts are as long, and its times as sensible, as if sent alone. */
@ApplicationScoped
class Fitness {

    private final Validator validator;
    private final Clock clock;

    Fitness(Validator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    Outcome check(Sighting sighting, Rules rules) {
        try {
            return rules.first(sighting).map(rule -> fit(sighting, rule)).orElseGet(() -> left(sighting));
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal);
        }
    }

    private Outcome left(Sighting sighting) {
        ObservationTimes.requireNotAhead(sighting.at(), clock.instant());
        return new Outcome.Unplaced(sighting.observed().signed().state());
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
