package shishin.risk.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Caller;

/** Knows which items exist; the only door to them from other packages. */
@ApplicationScoped
public class Guideline {

    private final GuidelineTable table;
    private final Caller caller;

    /** Items once seen: what was published never disappears, so it need not be asked for again. */
    private final Map<String, Set<String>> seen = new ConcurrentHashMap<>();

    Guideline(GuidelineTable table, Caller caller) {
        this.table = table;
        this.caller = caller;
    }

    /** Refuses codes the edition does not hold, and codes without an edition. */
    public void requireKnown(@Nullable String edition, Collection<String> codes) {
        if (codes.isEmpty()) return;
        if (edition == null) throw new EditionMissing();
        var known = seen.computeIfAbsent(caller.tenant() + " " + edition, any -> ConcurrentHashMap.newKeySet());
        if (known.containsAll(codes)) return;
        table.titles(edition, codes).forEach(item -> known.add(item.code()));
        var unknown = codes.stream().filter(code -> !known.contains(code)).toList();
        if (!unknown.isEmpty()) throw new UnknownItems(edition, unknown);
    }

    public List<ItemTitle> titles(@Nullable String edition, Collection<String> codes) {
        return edition == null || codes.isEmpty() ? List.of() : table.titles(edition, codes);
    }
}
