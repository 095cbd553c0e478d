package shishin.platform.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of one transaction. They are written last, after every row the transaction changes is locked: of two
 * transactions on one aggregate the later one then also gets the later positions, which keeps facts in order per key.
 */
@TransactionScoped
class PendingFacts implements Synchronization {

    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager entities;
    private final OutboxTable table;
    private final OutboxRelay relay;
    private final List<OutboxRow> facts = new ArrayList<>();

    PendingFacts(
            TransactionSynchronizationRegistry transaction,
            EntityManager entities,
            OutboxTable table,
            OutboxRelay relay) {
        this.transaction = transaction;
        this.entities = entities;
        this.table = table;
        this.relay = relay;
    }

    /** Opens the session too: plain SQL may not have, and while the transaction completes it is too late. */
    @PostConstruct
    void join() {
        entities.isJoinedToTransaction();
        transaction.registerInterposedSynchronization(this);
    }

    /** Facts are written otherwise; that they are there is told to the relay all the same. */
    void expect() {}

    void add(OutboxRow fact) {
        facts.add(fact);
    }

    @Override
    public void beforeCompletion() {
        if (facts.isEmpty()) return;
        entities.flush();
        table.append(facts);
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) relay.wake();
    }
}
