package shishin.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;

/** Plants what it hears of, many seeds at once; a seed of nothing is refused. */
@ApplicationScoped
class SeedListener implements FactListener<SeedListener.Seed> {

    static final String TYPE = "shishin.market.seed-arrived.v1";

    record Seed(String name) {}

    /** As whom it was heard, and following what. */
    record Sower(
            String actor, String correlationId, @Nullable String traceparent) {}

    private final EntityManager entities;
    private final Caller caller;
    private final Map<String, Sower> sowers = new ConcurrentHashMap<>();

    SeedListener(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    @Nullable
    Sower sowerOf(String name) {
        return sowers.get(name);
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
        var cause = caller.cause();
        sowers.put(seed.name(), new Sower(caller.actor().name(), cause.correlationId(), cause.traceparent()));
        entities.createNativeQuery("insert into flower values (?1, ?2, ?3, 1, now(), 0)")
                .setParameter(1, NewId.next())
                .setParameter(2, caller.tenant())
                .setParameter(3, seed.name())
                .executeUpdate();
    }
}
