package shishin.platform.flowers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

record WaterFlower(@Nullable @Min(1) @Max(10) Integer litres) {}
