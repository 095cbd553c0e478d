package shishin.risk.scale;

/** Under which measures a risk is analysed. */
public enum AnalysisStage {
    /** As if nothing were done. */
    INHERENT("固有", "Inherent"),
    /** With the measures in place. */
    CURRENT("現在", "Current"),
    /** With the measures of a treatment added. */
    RESIDUAL("残留", "Residual");

    private final String ja;
    private final String en;

    AnalysisStage(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    public Bilingual text() {
        return new Bilingual(ja, en);
    }
}
