package shishin.gateway.feed;

import java.util.HashMap;
import java.util.Map;

/** Counts the open streams, of all callers and of each. */
final class Places {

    private final FeedSettings settings;
    private final Map<String, Integer> taken = new HashMap<>();

    Places(FeedSettings settings) {
        this.settings = settings;
    }

    synchronized boolean take(String caller) {
        int all = taken.values().stream().mapToInt(Integer::intValue).sum();
        int own = taken.getOrDefault(caller, 0);
        if (all >= settings.streams() || own >= settings.streamsPerCaller()) return false;
        taken.put(caller, own + 1);
        return true;
    }

    synchronized void free(String caller) {
        taken.computeIfPresent(caller, (_, own) -> own > 1 ? own - 1 : null);
    }
}
