package shishin.assessment.assessment;

import java.util.UUID;

/** What other features need to know of an assessment they work under. */
public record Assignment(UUID id, AssessmentKind kind, String edition, Subject subject) {

    static Assignment of(Assessment assessment) {
        return new Assignment(assessment.id(), assessment.kind(), assessment.edition(), assessment.subject());
    }
}
