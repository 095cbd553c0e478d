package shishin.risk.criteria;

import java.util.Set;

/** Where a draft of criteria stands. */
enum DraftState {
    DRAFT,
    APPROVED,
    REJECTED;

    Set<DraftAct> acts() {
        return this == DRAFT ? Set.of(DraftAct.CHANGE, DraftAct.APPROVE, DraftAct.REJECT) : Set.of();
    }
}
