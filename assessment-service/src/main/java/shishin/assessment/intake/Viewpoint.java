package shishin.assessment.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.format.Observed;
import shishin.assessment.placement.Sighting;

/**
 * Who saw what a file tells, and what it leaves out.
 *
 * @param subject in place of what the file says
 * @param at for results that do not say when
 */
record Viewpoint(
        String agent, @Nullable Subject subject, @Nullable Instant at, boolean dryRun) {

    Sighting of(Observed observed) {
        var looked = subject == null ? observed.subject() : subject;
        if (looked == null) throw new SubjectMissing();
        var when = observed.at() == null ? at : observed.at();
        if (when == null) throw new ObservationTimeMissing();
        return Sighting.of(agent, looked, when, observed);
    }
}
