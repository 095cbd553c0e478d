package shishin.assessment.evidence;

/** How bad it would be, by the producer's own reckoning. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
