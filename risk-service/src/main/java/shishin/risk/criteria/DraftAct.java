package shishin.risk.criteria;

import shishin.risk.trail.Decisive;

/** What can be done about a draft of criteria. */
enum DraftAct implements Decisive {
    DRAFT,
    CHANGE,
    APPROVE,
    REJECT;

    @Override
    public boolean decides() {
        return this == APPROVE || this == REJECT;
    }
}
