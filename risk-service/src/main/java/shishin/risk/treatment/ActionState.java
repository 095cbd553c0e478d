package shishin.risk.treatment;

import shishin.risk.scale.Bilingual;

/** How far an action has come. */
public enum ActionState {
    NOT_STARTED("未着手", "Not begun"),
    IN_PROGRESS("実施中", "Under way"),
    DONE("完了", "Done");

    private final String ja;
    private final String en;

    ActionState(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    public Bilingual text() {
        return new Bilingual(ja, en);
    }
}
