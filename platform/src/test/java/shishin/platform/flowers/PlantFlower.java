package shishin.platform.flowers;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import shishin.platform.json.OneLine;

record PlantFlower(
        @NotNull @OneLine @Size(max = 200) String name,
        @Min(0) int stock) {}
