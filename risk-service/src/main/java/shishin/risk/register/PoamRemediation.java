package shishin.risk.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shishin.risk.treatment.ActionView;
import shishin.risk.treatment.TreatmentOption;
import shishin.risk.treatment.TreatmentPlan;
import shishin.risk.treatment.TreatmentState;
import shishin.risk.treatment.TreatmentView;

/** A treatment as an OSCAL remediation, its actions as milestones. */
final class PoamRemediation {

    private PoamRemediation() {}

    static Map<String, Object> of(TreatmentPlan plan) {
        var treatment = plan.treatment();
        var remediation = new LinkedHashMap<String, Object>();
        remediation.put("uuid", PoamNames.id("treatment", treatment.id()));
        remediation.put("lifecycle", lifecycle(treatment.state()));
        remediation.put("title", treatment.title());
        remediation.put("description", treatment.reason() == null ? treatment.title() : treatment.reason());
        remediation.put(
                "props",
                treatment.options().stream()
                        .map(PoamRemediation::type)
                        .distinct()
                        .toList());
        remediation.put(
                "tasks",
                plan.actions().stream().map(action -> task(treatment, action)).toList());
        return remediation;
    }

    private static String lifecycle(TreatmentState state) {
        return switch (state) {
            case PROPOSED, CANCELLED -> "recommendation";
            case DECIDED, IN_PROGRESS -> "planned";
            case COMPLETED, VERIFIED -> "completed";
        };
    }

    private static Map<String, Object> type(TreatmentOption option) {
        var word = switch (option) {
            case MODIFY -> "mitigate";
            case AVOID -> "avoid";
            case SHARE -> "share";
            case RETAIN -> "accept";
        };
        return Map.of("name", "type", "value", word);
    }

    private static Map<String, Object> task(TreatmentView treatment, ActionView action) {
        var task = new LinkedHashMap<String, Object>();
        task.put("uuid", PoamNames.id("action", treatment.id() + "/" + action.number()));
        task.put("type", "milestone");
        task.put("title", action.action().title());
        task.put(
                "props",
                List.of(
                        PoamNames.own("owner", action.action().owner()),
                        PoamNames.own("state", action.state()),
                        PoamNames.own("progress", action.progress())));
        task.put("timing", Map.of("on-date", Map.of("date", action.action().due() + "T00:00:00Z")));
        return task;
    }
}
