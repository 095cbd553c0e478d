package shishin.assessment.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.Supplier;
import shishin.platform.caller.Caller;
import shishin.platform.erasure.ErasesItself;
import shishin.platform.erasure.Erasure;

/** Forgets what entries of an erased person said; their hashes stay, and all that is proven with them. */
@ApplicationScoped
class Forgetfulness implements ErasesItself {

    private static final long AT_ONCE = 10_000;

    private static final String SIZE = "select coalesce(max(position) + 1, 0) from ledger_leaf where tenant = ?1";
    private static final String FORGET = "select forget_entries(?1, ?2, ?3)";

    /** Those that wait have no hash yet, and are entered under the pseudonym; the text stays canonical. */
    private static final String RENAME = """
            update ledger_waiting set record = replace(record, '"by":' || to_json(cast(?2 as text)), '"by":' || to_json(cast(?3 as text)))
            where tenant = ?1 and cast(record as jsonb) ->> 'by' = ?2""";

    private final EntityManager entities;
    private final Caller caller;

    Forgetfulness(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** Not one row of the log goes, even with its tenant. */
    @Override
    public Set<String> tables() {
        return Set.of(
                "ledger_waiting", "ledger_leaf", "ledger_node", "ledger_checkpoint", "ledger_key", "ledger_timestamp");
    }

    @Override
    public long erase(Erasure erasure) {
        long changed = erasure.person() == null ? 0 : alone(() -> renameWaiting(erasure));
        long size = alone(this::size);
        for (long from = 0; from < size; from += AT_ONCE) {
            long place = from;
            changed += alone(() -> forget(erasure, place));
        }
        return changed;
    }

    private static long alone(Supplier<Long> step) {
        return QuarkusTransaction.requiringNew().call(step::get);
    }

    private long renameWaiting(Erasure erasure) {
        return entities.createNativeQuery(RENAME)
                .setParameter(1, caller.tenant())
                .setParameter(2, erasure.person())
                .setParameter(3, erasure.pseudonym())
                .executeUpdate();
    }

    private long size() {
        var size = entities.createNativeQuery(SIZE, Long.class).setParameter(1, caller.tenant());
        return (Long) size.getSingleResult();
    }

    private long forget(Erasure erasure, long from) {
        var forget = entities.createNativeQuery(FORGET, Long.class)
                .setParameter(1, erasure.id())
                .setParameter(2, from)
                .setParameter(3, from + AT_ONCE);
        return (Long) forget.getSingleResult();
    }
}
