package shishin.assessment.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be done with a finding, and in which state. */
public enum FindingAct {
    ACTION(FindingState.OPEN),
    VERIFICATION(FindingState.ACTED),
    CLOSURE(FindingState.VERIFIED);

    private final FindingState from;

    FindingAct(FindingState from) {
        this.from = from;
    }

    void require(FindingState state) {
        if (state != from) throw new FindingActNotPossible(this, state);
    }

    static List<FindingAct> possible(FindingState state) {
        return Arrays.stream(values()).filter(act -> act.from == state).toList();
    }

    /** As in the path. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
