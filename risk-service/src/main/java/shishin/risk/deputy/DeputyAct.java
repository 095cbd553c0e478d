package shishin.risk.deputy;

import shishin.risk.trail.Decisive;

/** What can be done about deputies; both say who decides, and so are decisions themselves. */
enum DeputyAct implements Decisive {
    NAME_DEPUTY,
    END_DEPUTY;

    @Override
    public boolean decides() {
        return true;
    }
}
