package shishin.assessment.posture;

import java.util.HashMap;
import java.util.Map;

/**
 * What was counted at one place and moment, by item.
 *
 * @param subjects how many subjects are asked
 */
record Tallies(int subjects, Map<String, Tally> items) {

    Tallies() {
        this(0, new HashMap<>());
    }

    Tally of(String item) {
        return items.getOrDefault(item, Tally.NONE);
    }

    Tallies asking(int more) {
        return new Tallies(more, items);
    }
}
