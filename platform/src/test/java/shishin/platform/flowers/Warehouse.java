package shishin.platform.flowers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;
import shishin.platform.outbox.Outbox;

/** Books what the market delivers; refuses a delivery of nothing, and takes no notice of weeds. */
@ApplicationScoped
class Warehouse implements FactListener<Delivery> {

    static final String DELIVERED = "shishin.market.flowers-delivered.v1";

    private final EntityManager entities;
    private final Outbox outbox;

    Warehouse(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    @Override
    public String type() {
        return DELIVERED;
    }

    @Override
    public Class<Delivery> shape() {
        return Delivery.class;
    }

    @Override
    public boolean heeds(Delivery delivery) {
        return !delivery.name().equals("Weed");
    }

    @Override
    public void hear(Delivery delivery, Envelope envelope) {
        if (delivery.pieces() <= 0) throw new IllegalArgumentException("a delivery of nothing");
        var flower = new Flower(delivery.name(), delivery.pieces(), envelope.time());
        entities.persist(flower);
        outbox.publish(new FlowerPlanted(flower.id(), flower.name(), flower.stock()));
    }
}
