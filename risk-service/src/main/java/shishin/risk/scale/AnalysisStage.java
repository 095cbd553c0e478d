package shishin.risk.scale;

/** Under which measures a risk is analysed. */
public enum AnalysisStage {
    /** As if nothing were done. */
    INHERENT,
    /** With the measures in place. */
    CURRENT,
    /** With the measures of a treatment added. */
    RESIDUAL
}
