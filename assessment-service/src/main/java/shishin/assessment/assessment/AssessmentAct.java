package shishin.assessment.assessment;

import static shishin.assessment.assessment.AssessmentState.CLOSED;
import static shishin.assessment.assessment.AssessmentState.DRAFT;
import static shishin.assessment.assessment.AssessmentState.IN_REVIEW;
import static shishin.assessment.assessment.AssessmentState.OPEN;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be done with an assessment, from where, and where it leads. */
public enum AssessmentAct {
    OPENING(OPEN),
    REVIEW(IN_REVIEW),
    CLOSURE(CLOSED),
    REOPENING(OPEN);

    private final AssessmentState to;

    AssessmentAct(AssessmentState to) {
        this.to = to;
    }

    AssessmentState to() {
        return to;
    }

    boolean isPossible(AssessmentState state) {
        return switch (this) {
            case OPENING -> state == DRAFT;
            case REVIEW -> state == OPEN;
            case CLOSURE -> state == IN_REVIEW;
            case REOPENING -> state == IN_REVIEW || state == CLOSED;
        };
    }

    static List<AssessmentAct> possible(AssessmentState state) {
        return Arrays.stream(values()).filter(act -> act.isPossible(state)).toList();
    }

    /** As in the path. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
