package shishin.risk.incident;

import shishin.risk.trail.Decisive;

/** What can be done about an incident. */
public enum IncidentAct implements Decisive {
    REPORT,
    NOTE,
    RECOVER,
    STATE_LOSSES,
    LEARN,
    SUBMIT_REPORT,
    ANALYSE_DAMAGE,
    CLOSE;

    @Override
    public boolean decides() {
        return this == CLOSE;
    }
}
