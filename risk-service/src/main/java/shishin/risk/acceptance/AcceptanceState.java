package shishin.risk.acceptance;

import java.util.List;
import shishin.risk.lifecycle.Act;

public enum AcceptanceState {
    REQUESTED,
    GRANTED,
    REJECTED,
    REVOKED,
    /** Another acceptance of the same risk took its place. */
    SUPERSEDED,
    LAPSED;

    /** What can be done about an acceptance in this state. */
    List<Act> possible() {
        return switch (this) {
            case REQUESTED -> List.of(Act.APPROVE_ACCEPTANCE, Act.REJECT_ACCEPTANCE);
            case GRANTED -> List.of(Act.REVOKE_ACCEPTANCE);
            case REJECTED, REVOKED, SUPERSEDED, LAPSED -> List.of();
        };
    }
}
