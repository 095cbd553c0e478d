package shishin.platform.erasure;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Goes once through every table there is, each step in a transaction of its own. */
@ApplicationScoped
class Passage {

    private final PartTable table;
    private final ErasureTable erasures;
    private final List<ErasesItself> others;

    Passage(PartTable table, ErasureTable erasures, @All List<ErasesItself> others) {
        this.table = table;
        this.erasures = erasures;
        this.others = others;
    }

    /** Until one finds nothing: what is written meanwhile may lie where this one has been already. */
    long through(Erasure erasure) {
        long changed = 0;
        for (var part : parts(erasure)) changed += through(part, erasure);
        for (var other : others) changed += other.erase(erasure);
        return changed;
    }

    private List<Part> parts(Erasure erasure) {
        var parts = Part.inOrder(QuarkusTransaction.requiringNew().call(table::parts));
        if (erasure.scope() == Erasure.Scope.PERSON) return parts;
        return parts.stream().filter(part -> !isLeftToOthers(part)).toList();
    }

    private boolean isLeftToOthers(Part part) {
        return others.stream().anyMatch(other -> other.tables().contains(part.whole()));
    }

    private long through(Part part, Erasure erasure) {
        long changed = 0;
        for (long block = 0; block < part.blocks(); block += part.step()) {
            long from = block;
            changed += QuarkusTransaction.requiringNew().call(() -> {
                erasures.hold(erasure);
                return table.erase(erasure, part, from);
            });
        }
        return changed;
    }
}
