package shishin.risk.treatment;

/** How far an action has come. */
public enum ActionState {
    NOT_STARTED,
    IN_PROGRESS,
    DONE
}
