package shishin.assessment.answer;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * Proposes a verdict for a person to decide on.
 *
 * @param confidence 0 to 1, by the proposer's own reckoning
 */
@Schema(examples = """
        {"result":"DOES_NOT_CONFORM","confidence":0.92,"rationale":"Three of five hosts send no logs",\
        "evidence":["01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c"]}""")
record ProposeAnswer(
        @NotNull Result result,
        @Nullable @OneLine @Size(max = 50) String reasonCode,
        @Nullable @Size(max = 4000) String narrative,
        @NotNull @DecimalMin("0") @DecimalMax("1") Double confidence,
        @Nullable @Size(max = 4000) String rationale,
        @Size(max = 100) List<@NotNull UUID> evidence) {

    ProposeAnswer {
        if (result == Result.NOT_APPLICABLE && (reasonCode == null || narrative == null))
            throw new JustificationMissing();
        evidence = evidence == null ? List.of() : evidence;
    }
}
