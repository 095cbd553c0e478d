package shishin.risk.privacy;

import shishin.risk.trail.Decisive;

/** What is done about what is known of somebody. */
enum ErasureAct implements Decisive {
    ERASE_PERSON,
    ERASE_TENANT;

    @Override
    public boolean decides() {
        return true;
    }
}
