package shishin.risk.criteria;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a year may cost more than so much. */
@Schema(examples = "{\"loss\": 100000000, \"probability\": 0.05}")
public record TolerancePoint(
        @Schema(description = "A year's, in the currency of the criteria") @Positive @DecimalMax("1e18")
        double loss,

        @Schema(description = "That a year costs more, at the most") @DecimalMin("0.001") @DecimalMax("1")
        double probability) {}
