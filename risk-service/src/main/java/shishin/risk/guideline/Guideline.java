package shishin.risk.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
        var key = caller.tenant() + " " + edition;
        if (seen.getOrDefault(key, Set.of()).containsAll(codes)) return;
        var known = table.titles(edition, codes).stream().map(ItemTitle::code).collect(Collectors.toSet());
        if (!known.isEmpty()) remember(key, known);
        var unknown = codes.stream().filter(code -> !known.contains(code)).toList();
        if (!unknown.isEmpty()) throw new UnknownItems(edition, unknown);
    }

    /** Only what is there: what callers make up would fill the memory. */
    private void remember(String key, Set<String> known) {
        seen.computeIfAbsent(key, any -> ConcurrentHashMap.newKeySet()).addAll(known);
    }

    int editionsSeen() {
        return seen.size();
    }

    public List<ItemTitle> titles(@Nullable String edition, Collection<String> codes) {
        return edition == null || codes.isEmpty() ? List.of() : table.titles(edition, codes);
    }
}
