package shishin.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;

/** Plants what it hears of, many seeds at once; a seed of nothing is refused. */
@ApplicationScoped
class SeedListener implements FactListener<SeedListener.Seed> {

    static final String TYPE = "shishin.market.seed-arrived.v1";

    record Seed(String name) {}

    private final EntityManager entities;
    private final Caller caller;

    SeedListener(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Seed> shape() {
        return Seed.class;
    }

    @Override
    public boolean hearsTogether() {
        return true;
    }

    @Override
    public void hear(Seed seed, Envelope envelope) {
        if (seed.name().isEmpty()) throw new IllegalArgumentException("a seed of nothing");
        entities.createNativeQuery("insert into flower values (?1, ?2, ?3, 1, now(), 0)")
                .setParameter(1, NewId.next())
                .setParameter(2, caller.tenant())
                .setParameter(3, seed.name())
                .executeUpdate();
    }
}
