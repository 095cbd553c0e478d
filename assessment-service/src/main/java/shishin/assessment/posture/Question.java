package shishin.assessment.posture;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Assignment;
import shishin.assessment.assessment.Subject;

/**
 * Whose posture is asked for: an assessment's, a subject's, or the tenant's.
 *
 * @param selection the codes it is about; none means all of the edition
 */
public record Question(@Nullable UUID assessment, @Nullable Subject subject, Set<String> selection, Place place) {

    static Question of(Assignment assessment) {
        return new Question(
                assessment.id(), assessment.subject(), Set.copyOf(assessment.selection()), Place.of(assessment));
    }

    static Question of(String edition, @Nullable Subject subject) {
        return new Question(null, subject, Set.of(), Place.of(edition, subject));
    }

    public String edition() {
        return place.edition();
    }

    /** An assessment and a subject are asked once; the tenant as often as it has subjects that were assessed. */
    Tallies asked(Tallies counted) {
        return subject == null ? counted : counted.asking(1);
    }
}
