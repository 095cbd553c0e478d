package shishin.risk.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.scale.Bilingual;
import shishin.risk.scale.ImpactCategory;

/** A step of the impact scale, with what it means in each category; its place in the list is its value. */
public record ImpactStep(
        @NotNull @Valid Bilingual name,
        @NotNull @Size(max = 5) Map<ImpactCategory, @NotNull @Valid Bilingual> texts,

        @Schema(description = "What it costs, in the categories in which steps are amounts") @Size(max = 5) @Nullable
        Map<ImpactCategory, @NotNull @Valid MoneyRange> ranges) {

    @Nullable
    MoneyRange range(ImpactCategory category) {
        return ranges == null ? null : ranges.get(category);
    }
}
