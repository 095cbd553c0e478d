package shishin.risk.lifecycle;

/** What calls for a new look at a risk before its time. */
public enum Trigger {
    INCIDENT,
    NEW_EDITION,
    SERVICE_LEVEL_CHANGED,
    REVIEW
}
