package shishin.platform.flowers;

import java.util.UUID;
import shishin.platform.outbox.Fact;

record FlowerPlanted(UUID flowerId, String name, int stock) implements Fact {

    @Override
    public String key() {
        return flowerId.toString();
    }
}
