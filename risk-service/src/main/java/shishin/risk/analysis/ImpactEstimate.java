package shishin.risk.analysis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.scale.ImpactCategory;

/** A step on the impact scale for one category, and why. */
@Schema(examples = "{\"category\": \"SERVICE_OUTAGE\", \"value\": 5, \"explanation\": \"全店の決済が止まる\"}")
public record ImpactEstimate(
        @NotNull ImpactCategory category,
        @Min(1) @Max(10) int value,
        @NotBlank @Size(max = 2000) String explanation) {}
