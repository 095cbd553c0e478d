package shishin.risk.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody looked at the risk again", examples = """
        {"outcome": "CONFIRMED", "note": "前提に変化はない"}""")
record RecordReview(
        @NotNull ReviewOutcome outcome,
        @NotBlank @Size(max = 2000) String note) {}
