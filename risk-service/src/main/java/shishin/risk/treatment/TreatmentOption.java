package shishin.risk.treatment;

import shishin.risk.scale.Bilingual;

public enum TreatmentOption {
    MODIFY("低減", "Modify"),
    AVOID("回避", "Avoid"),
    SHARE("移転", "Share"),
    RETAIN("保有", "Retain");

    private final String ja;
    private final String en;

    TreatmentOption(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    public Bilingual text() {
        return new Bilingual(ja, en);
    }
}
