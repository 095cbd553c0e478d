package shishin.assessment.evidence;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tools that are told apart by metrics. Anybody may name a tool as they like, and every name is a series that is kept:
 * the first hundred have one of their own.
 */
final class Tools {

    static final int MOST = 100;
    static final String OTHER = "other";

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    String label(String tool) {
        if (known.contains(tool)) return tool;
        if (known.size() >= MOST) return OTHER;
        known.add(tool);
        return tool;
    }
}
