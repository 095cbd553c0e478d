package shishin.platform.flowers;

import jakarta.validation.constraints.Min;

record SellFlowers(@Min(1) int pieces) {}
