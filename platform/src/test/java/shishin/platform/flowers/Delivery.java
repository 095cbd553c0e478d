package shishin.platform.flowers;

import java.util.UUID;

record Delivery(UUID flowerId, String name, int pieces) {}
