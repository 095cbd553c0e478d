package shishin.assessment.carryover;

import java.util.List;
import java.util.Objects;
import shishin.assessment.guideline.Edition;
import shishin.assessment.guideline.Item;

/** From the items of one edition to those of the next. */
interface Succession {

    Fate of(String item);

    /** Within one edition every item is its own successor. */
    static Succession sameEdition() {
        return item -> Fate.stands(item, "SAME");
    }

    /** As the catalogue planned it; what its plan does not name is gone. */
    static Succession planned(CarryOverPlan plan) {
        return item -> plan.of(item).orElseGet(() -> Fate.fallsAway("REMOVED"));
    }

    /** Without a plan: the same code asks the same as long as its words are the same. */
    static Succession byWording(Edition before, Edition after) {
        return code -> after.item(code)
                .map(item ->
                        before.item(code).filter(old -> saysTheSame(old, item)).isPresent()
                                ? Fate.stands(code, "SAME")
                                : new Fate(List.of(code), Verdict.REVIEW, "REWORDED"))
                .orElseGet(() -> Fate.fallsAway("REMOVED"));
    }

    private static boolean saysTheSame(Item one, Item other) {
        return Objects.equals(one.ja(), other.ja()) && (one.ja() != null || Objects.equals(one.en(), other.en()));
    }
}
