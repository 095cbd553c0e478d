package shishin.risk.scale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A judgement from 1 (hardly) to 5 (very), and why. */
@Schema(examples = "{\"score\": 4, \"reason\": \"支払業務が半日止まる\"}")
public record Score(
        @Min(1) @Max(5) int score,
        @NotBlank @Size(max = 2000) String reason) {}
