package shishin.risk.treatment;

public enum TreatmentOption {
    MODIFY,
    AVOID,
    SHARE,
    RETAIN
}
