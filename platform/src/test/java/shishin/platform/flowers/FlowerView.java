package shishin.platform.flowers;

import java.util.UUID;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

record FlowerView(UUID id, String name, int stock, long version) implements Located, Versioned {

    static FlowerView of(Flower flower) {
        return new FlowerView(flower.id(), flower.name(), flower.stock(), flower.version());
    }

    @Override
    public String location() {
        return "/api/v1/flowers/" + id;
    }
}
