package shishin.risk.incident;

/** The reports an authority wants of an incident. */
public enum ReportStage {
    FIRST,
    FOLLOW_UP,
    FINAL
}
