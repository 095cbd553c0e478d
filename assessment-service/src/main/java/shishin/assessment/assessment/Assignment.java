package shishin.assessment.assessment;

import java.util.List;
import java.util.UUID;

/**
 * What other features need to know of an assessment they work under.
 *
 * @param selection the codes that were selected; none means all
 * @param reviewers who may judge its answers; none means anybody but who gave them
 */
public record Assignment(
        UUID id, AssessmentKind kind, String edition, Subject subject, List<String> selection, List<String> reviewers) {

    static Assignment of(Assessment assessment) {
        return new Assignment(
                assessment.id(),
                assessment.kind(),
                assessment.edition(),
                assessment.subject(),
                assessment.items(),
                assessment.reviewers());
    }
}
