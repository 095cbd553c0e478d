package shishin.risk.identification;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.lifecycle.Decision;
import shishin.risk.lifecycle.Stage;
import shishin.risk.scale.RiskLevel;

/** What risks are narrowed down by and in which order, to be kept; what is absent narrows nothing. */
@Schema(description = "What risks are narrowed down by, and in which order", examples = """
        {"level": "HIGH", "overdue": true, "sort": "nextDue"}""")
public record RiskQuery(
        @Nullable Stage stage,
        @Nullable RiskLevel level,
        @Nullable Decision decision,
        @Nullable @Size(max = 100) String owner,
        @Nullable @Size(max = 60) String category,
        @Nullable @Size(max = 60) String item,
        @Nullable @Size(min = 2, max = 100) String q,
        @Nullable Boolean overdue,

        @Schema(description = "By what to sort, with - before it for descending")
        @Nullable
        @Pattern(regexp = "-?(updatedAt|identifiedAt|code|priority|nextDue)")
        String sort) {}
