package shishin.assessment.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules as they are at one moment; remembers which of them fit a check, since a file has few checks and many results. */
public final class Rules {

    private static final int REMEMBERED = 10_000;

    private final List<Rule> rules;
    private final Map<Check, List<Rule>> fitting = new LinkedHashMap<>();

    private record Check(String agent, String tool, String id) {}

    Rules(List<Rule> rules) {
        this.rules = rules.stream().sorted(Rule.FIRST).toList();
    }

    Optional<Rule> first(Sighting sighting) {
        var observed = sighting.observed();
        return fitting(new Check(sighting.agent(), observed.tool(), observed.check())).stream()
                .filter(rule -> rule.holds(observed, sighting.subject()))
                .findFirst();
    }

    private List<Rule> fitting(Check check) {
        if (fitting.size() > REMEMBERED) fitting.clear();
        return fitting.computeIfAbsent(
                check,
                one -> rules.stream()
                        .filter(rule -> rule.fits(one.agent(), one.tool(), one.id()))
                        .toList());
    }
}
