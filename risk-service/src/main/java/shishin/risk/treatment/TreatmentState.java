package shishin.risk.treatment;

import java.util.List;
import shishin.risk.lifecycle.Act;

public enum TreatmentState {
    PROPOSED,
    DECIDED,
    IN_PROGRESS,
    COMPLETED,
    VERIFIED,
    CANCELLED;

    /** What can be done about a treatment in this state. */
    List<Act> possible() {
        return switch (this) {
            case PROPOSED -> List.of(Act.DECIDE_TREATMENT, Act.CANCEL_TREATMENT);
            case DECIDED -> List.of(Act.START_TREATMENT, Act.CANCEL_TREATMENT);
            case IN_PROGRESS -> List.of(Act.COMPLETE_TREATMENT, Act.CANCEL_TREATMENT);
            case COMPLETED -> List.of(Act.VERIFY_TREATMENT, Act.REWORK_TREATMENT);
            case VERIFIED, CANCELLED -> List.of();
        };
    }
}
