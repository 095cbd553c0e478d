package shishin.catalog.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/**
 * Which answers stand, need review or fall away.
 *
 * @param id absent while it is a preview
 * @param counts how many lines there are of each verdict
 * @param lines of the lines of the edition before that are asked, in its order: the first 500
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CarryOver", examples = """
        {"id": "0199e0a0-0000-7000-8000-000000000001", "before": "rules-2026",
         "beforeDigest": "sha256:7bebd3eaf35eaae802460514c738af019284d1b961387c6ea674ca6c432e6f5d",
         "after": "rules-2027",
         "afterDigest": "sha256:0bebd3eaf35eaae802460514c738af019284d1b961387c6ea674ca6c432e6f5d",
         "counts": {"STANDS": 1, "REVIEW": 1, "FALLS_AWAY": 0}, "plannedBy": "ada", "plannedAt": "2026-11-20T09:00:00Z",
         "lines": [{"item": "1.2.3", "successors": ["2.2.1"], "verdict": "STANDS", "reason": "MOVED"},
                   {"item": "1.2.4", "successors": ["2.2.2"], "verdict": "REVIEW", "reason": "REWORDED"}]}""")
record CarryOverView(
        @Nullable UUID id,
        String before,
        String beforeDigest,
        String after,
        String afterDigest,
        Map<Verdict, Integer> counts,
        @Nullable String plannedBy,
        @Nullable Instant plannedAt,
        List<CarriedLine> lines)
        implements Located, Versioned {

    /** As many as a page of a list has; the others are had page by page. */
    private static final int MOST_LINES = 500;

    static CarryOverView of(CarryOver plan) {
        return of(plan, true);
    }

    static CarryOverView preview(CarryOver plan) {
        return of(plan, false);
    }

    private static CarryOverView of(CarryOver plan, boolean kept) {
        return new CarryOverView(
                kept ? plan.id() : null,
                plan.editionBefore(),
                plan.digestBefore(),
                plan.editionAfter(),
                plan.digestAfter(),
                counts(plan.lines()),
                kept ? plan.plannedBy() : null,
                kept ? plan.plannedAt() : null,
                plan.lines().stream().limit(MOST_LINES).toList());
    }

    private static Map<Verdict, Integer> counts(List<CarriedLine> lines) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var verdict : Verdict.values()) counts.put(verdict, 0);
        for (var line : lines) counts.merge(line.verdict(), 1, Integer::sum);
        return counts;
    }

    @Override
    public String location() {
        return "/api/v1/catalogs/%s/diff/%s/carry-over/%s".formatted(before, after, id);
    }

    /** Made once, a plan stays as it was made. */
    @Override
    public long version() {
        return 0;
    }

    /** A preview changes with what lies between the editions. */
    @Override
    public boolean settled() {
        return id != null;
    }
}
