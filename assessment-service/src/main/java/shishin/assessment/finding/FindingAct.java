package shishin.assessment.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be done with a finding, and in which states. */
public enum FindingAct {
    REVISION,
    ACTION,
    VERIFICATION,
    CLOSURE;

    void require(FindingState state) {
        if (!isPossible(state)) throw new FindingActNotPossible(this, state);
    }

    private boolean isPossible(FindingState state) {
        return switch (this) {
            case REVISION -> state != FindingState.CLOSED;
            case ACTION -> state == FindingState.OPEN;
            case VERIFICATION -> state == FindingState.ACTED;
            case CLOSURE -> state == FindingState.VERIFIED;
        };
    }

    static List<FindingAct> possible(FindingState state) {
        return Arrays.stream(values()).filter(act -> act.isPossible(state)).toList();
    }

    /** As in the path. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
