package shishin.risk.criteria;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a step of the impact scale costs, in the currency of the criteria. */
@Schema(examples = "{\"from\": 1000000, \"to\": 10000000}")
public record MoneyRange(
        @PositiveOrZero @DecimalMax("1e18") double from,

        @Schema(description = "Left out on the highest step: without bound") @Positive @DecimalMax("1e18") @Nullable
        Double to) {

    boolean isEmpty() {
        return to != null && to <= from;
    }

    boolean isFollowedBy(MoneyRange next) {
        return to != null && to == next.from;
    }
}
