package shishin.assessment.answer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * Answers an item; kept as it was said.
 *
 * @param reasonCode why the item does not apply; with the narrative, and only then
 * @param maturity 0 (none) to 5 (optimising)
 */
@Embeddable
@Schema(examples = """
        {"work":"DONE","result":"PARTIAL","maturity":2,"targetMaturity":4,\
        "statement":"Logs are kept for 90 days, but not reviewed","responsible":"ada","due":"2026-12-15",\
        "nextReview":"2027-04-01","evidence":["01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c"]}""")
public record RecordAnswer(
        @Enumerated(EnumType.STRING) @NotNull Work work,
        @Enumerated(EnumType.STRING) @NotNull Result result,
        @Nullable @OneLine @Size(max = 50) String reasonCode,
        @Nullable @Size(max = 4000) String narrative,
        @Nullable @Min(0) @Max(5) Integer maturity,
        @Nullable @Min(0) @Max(5) Integer targetMaturity,
        @Nullable @Size(max = 10_000) String statement,
        @Nullable @OneLine @Size(max = 100) String responsible,
        @Nullable LocalDate due,
        @Nullable LocalDate nextReview,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 100) List<@NotNull UUID> evidence) {

    public RecordAnswer {
        if (result == Result.NOT_APPLICABLE && (isBlank(reasonCode) || isBlank(narrative)))
            throw new JustificationMissing();
        evidence = evidence == null ? List.of() : evidence;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
