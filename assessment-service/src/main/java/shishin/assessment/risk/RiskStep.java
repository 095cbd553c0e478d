package shishin.assessment.risk;

import static shishin.assessment.risk.RiskState.IN_TREATMENT;
import static shishin.assessment.risk.RiskState.JUDGED;
import static shishin.assessment.risk.RiskState.RETAINED;
import static shishin.assessment.risk.RiskState.TREATED;
import static shishin.assessment.risk.RiskState.UNJUDGED;
import static shishin.assessment.risk.RiskState.VERIFIED;

/** What a fact tells of a risk. */
enum RiskStep {
    IDENTIFIED,
    EVALUATED,
    TREATMENT_DECIDED,
    TREATMENT_COMPLETED,
    TREATMENT_VERIFIED,
    ACCEPTED,
    /** Or a request for it was dropped. */
    ACCEPTANCE_ENDED,
    REOPENED,
    CLOSED;

    /** Where it leads from a state. */
    RiskState from(RiskState state) {
        return switch (this) {
            case IDENTIFIED, REOPENED -> UNJUDGED;
            case EVALUATED -> JUDGED;
            case TREATMENT_DECIDED -> IN_TREATMENT;
            case TREATMENT_COMPLETED -> TREATED;
            case TREATMENT_VERIFIED -> VERIFIED;
            case ACCEPTED -> RETAINED;
            case ACCEPTANCE_ENDED -> state == RETAINED ? JUDGED : state;
            case CLOSED -> RiskState.CLOSED;
        };
    }

    /** Whether it says anew if the risk is within the appetite: by judging it, or because what was judged is no more. */
    boolean judges() {
        return this == EVALUATED || this == TREATMENT_VERIFIED;
    }
}
