package shishin.risk.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.identification.RiskView;
import shishin.risk.treatment.ActionState;
import shishin.risk.treatment.ActionView;
import shishin.risk.treatment.TreatmentPlan;
import shishin.risk.treatment.TreatmentState;

/** The actions of a risk's treatments over time. */
@Schema(description = "The actions of a risk's treatments over time", examples = """
        {"code": "R-2026-0001", "title": "決済システムのランサムウェア感染", "now": "2026-04-01T09:00:00Z", "bars": [
          {"treatment": "遠隔接続の認証強化", "action": "多要素認証を導入する", "owner": "network-team", "from": "2026-03-01",
           "to": "2026-09-30", "state": "IN_PROGRESS", "progress": 60, "overdue": false}]}""")
record Timeline(String code, String title, Instant now, List<Bar> bars) {

    /** An action, from the day its treatment was proposed to its last day. */
    @Schema(name = "TimelineBar")
    record Bar(
            String treatment,
            String action,
            String owner,
            LocalDate from,
            LocalDate to,
            ActionState state,
            int progress,
            boolean overdue) {}

    static Timeline of(RiskView risk, List<TreatmentPlan> plans, Instant now) {
        var bars = plans.stream()
                .filter(plan -> plan.treatment().state() != TreatmentState.CANCELLED)
                .flatMap(plan -> plan.actions().stream().map(action -> bar(plan, action)))
                .toList();
        return new Timeline(risk.code(), risk.title(), now, bars);
    }

    private static Bar bar(TreatmentPlan plan, ActionView action) {
        var begun = LocalDate.ofInstant(plan.treatment().at(), ZoneOffset.UTC);
        var due = action.action().due();
        return new Bar(
                plan.treatment().title(),
                action.action().title(),
                action.action().owner(),
                begun.isBefore(due) ? begun : due.minusDays(1),
                due,
                action.state(),
                action.progress(),
                action.overdue());
    }
}
