package shishin.assessment.risk;

/** How bad a risk is, as the risk service says it. From the lowest to the highest. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
