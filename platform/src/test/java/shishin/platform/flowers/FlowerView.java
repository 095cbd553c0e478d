package shishin.platform.flowers;

import java.time.Instant;
import java.util.UUID;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

record FlowerView(UUID id, String name, int stock, Instant plantedAt, long version) implements Located, Versioned {

    static FlowerView of(Flower flower) {
        return new FlowerView(flower.id(), flower.name(), flower.stock(), flower.plantedAt(), flower.version());
    }

    @Override
    public String location() {
        return "/api/v1/flowers/" + id;
    }
}
