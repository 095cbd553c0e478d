package shishin.assessment.risk;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a risk stands, by all that was told of it.
 *
 * @param code missing where nothing was told of the risk itself
 * @param withinAppetite as it was judged last; missing where it was not, or not since it was treated
 */
record RiskCourse(
        @Nullable String code,
        @Nullable String title,
        @Nullable String edition,
        List<String> items,
        @Nullable RiskLevel level,
        @Nullable Boolean withinAppetite,
        RiskState state) {

    static final RiskCourse UNTOLD = new RiskCourse(null, null, null, List.of(), null, null, RiskState.UNJUDGED);

    /**
     * Whether it is one that somebody has to mind, by this edition and about these items; no items means any. A risk that
     * names no edition is a risk by each.
     */
    boolean concerns(String edition, Set<String> selection) {
        if (code == null || state == RiskState.CLOSED) return false;
        if (this.edition != null && !edition.equals(this.edition)) return false;
        return selection.isEmpty() || !Collections.disjoint(selection, items);
    }

    /** Neither within the appetite nor retained by decision. */
    boolean isBeyondAppetite() {
        return Boolean.FALSE.equals(withinAppetite) && state != RiskState.RETAINED;
    }
}
