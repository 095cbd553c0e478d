package shishin.risk.treatment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.json.OneLine;
import shishin.risk.analysis.Estimates;

@Schema(description = "What to do about the risk, what it costs, and what should be left of the risk", examples = """
        {"title": "遠隔接続の認証強化", "options": ["MODIFY"],
         "actions": [{"title": "多要素認証を導入する", "owner": "network-team", "due": "2026-09-30",
                      "oneOff": {"amount": 1200000, "currency": "JPY"}, "effortDays": 15, "items": ["1.2.3-1.4"]}],
         "expectedResidual": {"likelihood": {"value": 2, "explanation": "侵入経路がふさがる"},
             "impacts": [{"category": "SERVICE_OUTAGE", "value": 4, "explanation": "復旧に半日かかる"}]}}""")
record ProposeTreatment(
        @NotNull @OneLine @Size(max = 300) String title,
        @NotNull @Size(min = 1, max = 4) Set<@NotNull TreatmentOption> options,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Action> actions,
        @NotNull @Valid Estimates expectedResidual) {

    List<String> items() {
        return actions.stream()
                .flatMap(action -> Objects.requireNonNull(action.items()).stream())
                .distinct()
                .toList();
    }

    /** @throws ActionsOutOfOrder when an action waits for one that does not stand before it */
    void requireOrder() {
        for (int number = 1; number <= actions.size(); number++)
            for (var before : Objects.requireNonNull(actions.get(number - 1).after()))
                if (before >= number) throw new ActionsOutOfOrder(number, before);
    }

    TreatmentContent content() {
        return new TreatmentContent(
                title, options.stream().sorted().toList(), actions, Cost.of(actions), expectedResidual);
    }
}
