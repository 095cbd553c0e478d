package shishin.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;

/** Plants what it hears of, until something happens to it in the middle of an effect. */
@ApplicationScoped
class FrailListener implements FactListener<FrailListener.Seedling> {

    static final String TYPE = "shishin.market.seedling-arrived.v1";

    record Seedling(String name) {}

    private final EntityManager entities;
    private final Caller caller;
    private final AtomicInteger untilDeath = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicInteger untilOutage = new AtomicInteger(Integer.MAX_VALUE);

    FrailListener(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    void diesAfter(int effects) {
        untilDeath.set(effects);
    }

    void losesItsConnectionAfter(int effects) {
        untilOutage.set(effects);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Seedling> shape() {
        return Seedling.class;
    }

    @Override
    public void hear(Seedling seedling, Envelope envelope) {
        entities.createNativeQuery("insert into flower values (?1, ?2, ?3, 1, now(), 0)")
                .setParameter(1, NewId.next())
                .setParameter(2, caller.tenant())
                .setParameter(3, seedling.name())
                .executeUpdate();
        if (untilDeath.getAndDecrement() == 0) die();
        if (untilOutage.getAndDecrement() == 0)
            entities.createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                    .getSingleResult();
    }

    /** As when the service is stopped: the thread is interrupted, the transaction is not committed. */
    private static void die() {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("stopped in the middle");
    }
}
