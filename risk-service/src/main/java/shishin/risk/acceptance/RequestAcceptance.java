package shishin.risk.acceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A request to retain the risk as it was judged", examples = """
        {"justification": "対策費用が損失の見込みを上回る", "conditions": ["四半期ごとに状況を報告する"],
         "validUntil": "2026-12-31T00:00:00Z"}""")
record RequestAcceptance(
        @NotBlank @Size(max = 5000) String justification,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 1000) String> conditions,
        @NotNull Instant validUntil) {

    RequestAcceptance {
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }
}
