package shishin.risk.analysis;

public enum AnalysisMethod {
    QUALITATIVE
}
