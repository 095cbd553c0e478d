package shishin.assessment.posture;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.json.OneLine;

/**
 * Says what each item weighs.
 *
 * @param weights by code, 0 to 100; what is not named weighs as what it stands under, and else 1
 */
@Schema(name = "SetPostureWeights", examples = "{\"weights\":{\"1.2\":2,\"1.2.3-4\":5}}")
record SetWeights(
        @NotNull @Size(max = 2000)
        Map<@OneLine @Size(max = 50) String, @NotNull @DecimalMin("0") @DecimalMax("100") Double> weights) {}
