package shishin.assessment.campaign;

import java.util.Map;
import shishin.assessment.assessment.AssessmentState;

/** How many subjects of a campaign are in which state, and how many of its assessments. */
record Tally(Map<SubjectState, Long> subjects, Map<AssessmentState, Long> assessments) {

    static final Tally NOTHING = new Tally(Map.of(), Map.of());

    /** How many are not done with: waiting for an assessment, or with one that is not closed. */
    long unfinished() {
        var open = assessments.entrySet().stream()
                .filter(one -> one.getKey() != AssessmentState.CLOSED)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return open + subjects.getOrDefault(SubjectState.WAITING, 0L);
    }
}
