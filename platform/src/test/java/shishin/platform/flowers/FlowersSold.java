package shishin.platform.flowers;

import java.util.UUID;
import shishin.platform.outbox.Fact;

record FlowersSold(UUID flowerId, int left) implements Fact {

    @Override
    public String key() {
        return flowerId.toString();
    }
}
