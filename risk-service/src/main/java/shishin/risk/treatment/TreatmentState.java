package shishin.risk.treatment;

import java.util.List;
import shishin.risk.lifecycle.Act;
import shishin.risk.scale.Bilingual;

public enum TreatmentState {
    PROPOSED("提案", "Proposed"),
    DECIDED("決定", "Decided"),
    IN_PROGRESS("実施中", "Under way"),
    COMPLETED("完了", "Completed"),
    VERIFIED("検証済み", "Verified"),
    CANCELLED("取りやめ", "Cancelled");

    private final String ja;
    private final String en;

    TreatmentState(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    public Bilingual text() {
        return new Bilingual(ja, en);
    }

    /** What can be done about a treatment in this state. */
    List<Act> possible() {
        return switch (this) {
            case PROPOSED -> List.of(Act.DECIDE_TREATMENT, Act.CANCEL_TREATMENT);
            case DECIDED -> List.of(Act.START_TREATMENT, Act.CANCEL_TREATMENT);
            case IN_PROGRESS -> List.of(Act.COMPLETE_TREATMENT, Act.CANCEL_TREATMENT);
            case COMPLETED -> List.of(Act.VERIFY_TREATMENT, Act.REWORK_TREATMENT);
            case VERIFIED, CANCELLED -> List.of();
        };
    }
}
