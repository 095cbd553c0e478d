package shishin.risk.treatment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import shishin.risk.analysis.Estimates;

/** What was proposed. */
record TreatmentContent(
        String title, List<TreatmentOption> options, List<Action> actions, Cost cost, Estimates expectedResidual) {

    /** When the last of the actions is due. */
    LocalDate due() {
        return actions.stream().map(Action::due).max(Comparator.naturalOrder()).orElseThrow();
    }
}
