package shishin.platform.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table, or a partition of one, with rows of tenants.
 *
 * @param whole the table it is a partition of, or itself
 * @param blocks how many it has
 * @param referred the tables its rows refer to
 */
record Part(String name, String whole, long blocks, Set<String> referred) {

    private static final long BLOCKS_AT_ONCE = 1_000;

    boolean refersTo(Part other) {
        return !name.equals(other.name) && referred.contains(other.name);
    }

    /** Rows that refer to others of their own table go with them, in one statement. */
    long step() {
        return referred.contains(name) ? Math.max(1, blocks) : BLOCKS_AT_ONCE;
    }

    /** What refers comes before what is referred to. */
    static List<Part> inOrder(List<Part> parts) {
        var left = new ArrayList<>(parts);
        var ordered = new ArrayList<Part>();
        while (!left.isEmpty()) {
            var free = left.stream()
                    .filter(part -> left.stream().noneMatch(other -> other.refersTo(part)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("These tables refer to each other: " + left));
            left.remove(free);
            ordered.add(free);
        }
        return ordered;
    }
}
