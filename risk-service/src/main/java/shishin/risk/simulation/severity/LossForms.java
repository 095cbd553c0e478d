package shishin.risk.simulation.severity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shishin.risk.simulation.fault.Require;

/**
 * One event's loss by its forms: the primary ones every time, the secondary ones (what others do about it) all together
 * with their probability.
 *
 * @param primary at least one form
 * @param secondary none or more
 * @param secondaryProbability that an event has secondary losses
 */
public record LossForms(
        Map<LossForm, Severity> primary, Map<LossForm, Severity> secondary, double secondaryProbability) {

    public LossForms {
        Require.size("primary", primary.values(), LossForm.values().length);
        Require.probability("secondaryProbability", secondaryProbability);
        primary = new EnumMap<>(primary);
        secondary = secondary.isEmpty() ? Map.of() : new EnumMap<>(secondary);
    }

    /** All forms of one event together. */
    public Severity total() {
        var terms = new ArrayList<>(primary.values());
        var names = names(primary);
        if (!secondary.isEmpty()) {
            var others = new Severity.Sum(List.copyOf(secondary.values()), names(secondary));
            terms.add(new Severity.Occasional(secondaryProbability, others));
            names.add("secondary");
        }
        return terms.size() == 1 ? terms.getFirst() : new Severity.Sum(terms, names);
    }

    private static List<String> names(Map<LossForm, Severity> forms) {
        return forms.keySet().stream().map(Enum::name).collect(Collectors.toCollection(ArrayList::new));
    }
}
