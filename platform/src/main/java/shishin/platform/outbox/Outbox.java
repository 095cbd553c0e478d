package shishin.platform.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Where use cases leave their facts. */
@ApplicationScoped
public class Outbox {

    private final FactWriter writer;
    private final PendingFacts pending;

    Outbox(FactWriter writer, PendingFacts pending) {
        this.writer = writer;
        this.pending = pending;
    }

    /** Records the fact with the surrounding transaction; there must be one. */
    @Transactional(MANDATORY)
    public void publish(Fact fact) {
        pending.add(writer.write(fact));
    }

    /**
     * The same for those who write them with a statement of their own, in the transaction that makes them true: facts of
     * the caller at hand, of one call or of several.
     */
    @Transactional(MANDATORY)
    public Enclosed enclose(List<Caused> facts) {
        if (!facts.isEmpty()) pending.expect();
        return new Enclosed(facts.stream().map(writer::write).toList());
    }
}
