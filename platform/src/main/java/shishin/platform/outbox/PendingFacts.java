package shishin.platform.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/**
 * The facts of one transaction. They are written last, after every row the transaction changes is locked: of two
 * transactions on one aggregate the later one then also gets the later positions, which keeps facts in order per key.
 */
@TransactionScoped
class PendingFacts implements Synchronization {

    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager entities;
    private final FactWriter writer;
    private final OutboxRelay relay;
    private final List<OutboxRow> facts = new ArrayList<>();

    PendingFacts(
            TransactionSynchronizationRegistry transaction,
            EntityManager entities,
            FactWriter writer,
            OutboxRelay relay) {
        this.transaction = transaction;
        this.entities = entities;
        this.writer = writer;
        this.relay = relay;
    }

    @PostConstruct
    void join() {
        transaction.registerInterposedSynchronization(this);
    }

    void add(Fact fact) {
        facts.add(writer.write(fact));
    }

    @Override
    public void beforeCompletion() {
        if (facts.isEmpty()) return;
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> OutboxTable.append(connection, facts));
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) relay.wake();
    }
}
