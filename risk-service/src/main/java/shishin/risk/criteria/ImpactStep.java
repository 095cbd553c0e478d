package shishin.risk.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import shishin.risk.scale.Bilingual;
import shishin.risk.scale.ImpactCategory;

/** A step of the impact scale, with what it means in each category; its place in the list is its value. */
public record ImpactStep(
        @NotNull @Valid Bilingual name,
        @NotNull @Size(max = 5) Map<ImpactCategory, @NotNull @Valid Bilingual> texts) {}
