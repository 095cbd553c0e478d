package shishin.platform.flowers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Outbox;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class FlowerShop {

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    FlowerShop(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    FlowerView plant(PlantFlower command) {
        var flower = new Flower(command.name(), command.stock(), clock.instant());
        entities.persist(flower);
        outbox.publish(new FlowerPlanted(flower.id(), flower.name(), flower.stock()));
        return FlowerView.of(flower);
    }

    @Transactional
    FlowerView sell(UUID id, IfMatch expected, SellFlowers command) {
        var flower = find(id);
        expected.require(flower.version());
        flower.sell(command.pieces());
        outbox.publish(new FlowersSold(id, flower.stock()));
        entities.flush();
        return FlowerView.of(flower);
    }

    @Transactional
    FlowerView water(UUID id, WaterFlower command) {
        var flower = find(id);
        flower.water(command.litres() == null ? 1 : command.litres());
        entities.flush();
        return FlowerView.of(flower);
    }

    Page<FlowerView> list(@Nullable Integer stock, PageRequest request) {
        return Listing.of(Flower.class)
                .sortedBy("name", "plantedAt", "stock")
                .where("e.stock = :stock", "stock", stock)
                .page(entities, request)
                .map(FlowerView::of);
    }

    FlowerView get(UUID id) {
        return FlowerView.of(find(id));
    }

    private Flower find(UUID id) {
        return Optional.ofNullable(entities.find(Flower.class, id)).orElseThrow(() -> new NotFound("flower", id));
    }
}
