package shishin.assessment.carryover;

import java.util.List;

/**
 * What becomes of the answer to one item.
 *
 * @param successors codes that ask the same in the later edition
 * @param reason why, in one word such as REWORDED
 */
record Fate(List<String> successors, Verdict verdict, String reason) {

    static Fate stands(String item, String reason) {
        return new Fate(List.of(item), Verdict.STANDS, reason);
    }

    static Fate fallsAway(String reason) {
        return new Fate(List.of(), Verdict.FALLS_AWAY, reason);
    }
}
