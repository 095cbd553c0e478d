package shishin.assessment.finding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.ndjson.Fault;

/** An item of a plan, what it would be here, and what is to become of it. */
record PoamJudged(
        String uuid,
        String title,
        PoamReport.Outcome outcome,
        @Nullable PoamItem item,
        @Nullable Finding existing,
        List<UUID> evidence,
        @Nullable Fault fault) {

    static PoamJudged refused(String uuid, String title, @Nullable Fault fault) {
        return new PoamJudged(uuid, title, PoamReport.Outcome.REFUSED, null, null, List.of(), fault);
    }

    boolean isWritten() {
        return outcome == PoamReport.Outcome.CREATED || outcome == PoamReport.Outcome.UPDATED;
    }

    PoamReport.Line line(@Nullable UUID finding) {
        var left = item == null ? 0 : item.evidence().size() - evidence.size();
        var notes = left == 0 ? List.<String>of() : List.of("unknown evidence left out: " + left);
        return new PoamReport.Line(uuid, title, outcome, finding, notes, fault);
    }
}
