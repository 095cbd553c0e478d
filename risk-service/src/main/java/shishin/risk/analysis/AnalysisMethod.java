package shishin.risk.analysis;

public enum AnalysisMethod {
    /** Steps on the scales of the criteria, with explanations. */
    QUALITATIVE,
    /** The same, and beside it a model with an annual loss in figures. */
    QUANTITATIVE
}
