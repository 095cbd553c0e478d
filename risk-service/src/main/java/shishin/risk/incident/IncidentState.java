package shishin.risk.incident;

import java.util.List;

public enum IncidentState {
    OPEN,
    RECOVERED,
    CLOSED;

    /** What can be done about an incident in this state. */
    List<IncidentAct> possible() {
        return switch (this) {
            case OPEN ->
                List.of(
                        IncidentAct.NOTE,
                        IncidentAct.RECOVER,
                        IncidentAct.STATE_LOSSES,
                        IncidentAct.LEARN,
                        IncidentAct.SUBMIT_REPORT,
                        IncidentAct.ANALYSE_DAMAGE);
            case RECOVERED ->
                List.of(
                        IncidentAct.NOTE,
                        IncidentAct.STATE_LOSSES,
                        IncidentAct.LEARN,
                        IncidentAct.SUBMIT_REPORT,
                        IncidentAct.ANALYSE_DAMAGE,
                        IncidentAct.CLOSE);
            case CLOSED -> List.of();
        };
    }
}
