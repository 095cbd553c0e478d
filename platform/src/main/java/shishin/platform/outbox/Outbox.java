package shishin.platform.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

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

    /** The same for facts that go with a statement of their own, all of the call at hand. */
    @Transactional(MANDATORY)
    public Enclosed enclose(Fact... facts) {
        return enclose(Stream.of(facts).map(writer::caused).toList());
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
