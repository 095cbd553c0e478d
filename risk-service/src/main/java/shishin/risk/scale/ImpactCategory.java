package shishin.risk.scale;

/** What a risk would hurt. */
public enum ImpactCategory {
    SERVICE_OUTAGE,
    SAFETY,
    DATA,
    MONEY,
    TRUST
}
