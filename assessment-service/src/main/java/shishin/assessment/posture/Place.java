package shishin.assessment.posture;

import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Assignment;
import shishin.assessment.assessment.Subject;

/**
 * Where is counted what makes a posture. An assessment has answers of its own, and the evidence of its subject.
 *
 * @param answers the place of the answers, as the tallies name it
 * @param streams the place of the streams
 */
public record Place(String edition, String answers, String streams) {

    static final String TENANT = "tenant";

    static Place of(Assignment assessment) {
        return new Place(assessment.edition(), "assessment:" + assessment.id(), name(assessment.subject()));
    }

    /** Of one subject, or of the whole tenant. */
    static Place of(String edition, @Nullable Subject subject) {
        var name = subject == null ? TENANT : name(subject);
        return new Place(edition, name, name);
    }

    private static String name(Subject subject) {
        return "subject:" + subject.type() + ":" + subject.id();
    }
}
