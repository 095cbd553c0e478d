package shishin.risk.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.json.OneLine;

/**
 * By when the authority is told of an incident.
 *
 * @param authority who is told
 * @param reports hours from the detection, by report; a report that is not named is not owed
 */
@Schema(description = "By when the authority is told of an incident, counted from its detection", examples = """
        {"authority": "所管省庁", "reports": {"FIRST": {"withinHours": 24, "remindHours": 6},
         "FOLLOW_UP": {"withinHours": 72, "remindHours": 12}, "FINAL": {"withinHours": 720, "remindHours": 72}}}""")
record ReportingClock(
        @Nullable @OneLine @Size(max = 200) String authority,
        @NotNull @Size(max = 3) Map<ReportStage, @NotNull @Valid Term> reports) {

    /** What a tenant has that says nothing: a day, three days, thirty days. */
    static final ReportingClock USUAL = new ReportingClock(
            null,
            new EnumMap<>(Map.of(
                    ReportStage.FIRST, new Term(24, 6),
                    ReportStage.FOLLOW_UP, new Term(72, 12),
                    ReportStage.FINAL, new Term(720, 72))));

    /**
     * A term.
     *
     * @param withinHours from the detection
     * @param remindHours before it is over
     */
    @Schema(name = "ReportingTerm", examples = "{\"withinHours\": 24, \"remindHours\": 6}")
    record Term(
            @Min(1) @Max(17_520) int withinHours,
            @Min(0) @Max(17_520) int remindHours) {}
}
