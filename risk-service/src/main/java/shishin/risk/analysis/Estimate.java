package shishin.risk.analysis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step on a scale, from 1, and why. */
@Schema(examples = "{\"value\": 4, \"explanation\": \"同業で年に1件程度発生している\"}")
public record Estimate(
        @Min(1) @Max(10) int value,
        @NotBlank @Size(max = 2000) String explanation) {}
