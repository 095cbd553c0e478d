package shishin.assessment.placement;

import java.util.Comparator;
import java.util.UUID;
import shishin.assessment.assessment.Subject;
import shishin.assessment.format.Observed;

/**
 * A rule as it is applied.
 *
 * @param version which writing of it; of the starter set, always 0
 * @param own whether it is the tenant's, and not one of the starter set
 */
record Rule(UUID id, long version, boolean own, WriteRule said) {

    /** What places first: one's own, then what names the check, or more letters of it, then what names the agent, the tool, or a condition. */
    static final Comparator<Rule> FIRST = Comparator.comparing((Rule rule) -> !rule.own())
            .thenComparing(rule -> rule.said().check().kind() != CheckPattern.Kind.EXACT)
            .thenComparingInt(rule -> -rule.said().check().text().length())
            .thenComparing(rule -> rule.said().agent() == null)
            .thenComparing(rule -> rule.said().tool() == null)
            .thenComparing(rule -> rule.said().when() == null)
            .thenComparing(Rule::id);

    boolean fits(String agent, String tool, String check) {
        return (said.agent() == null || said.agent().equals(agent))
                && (said.tool() == null || said.tool().equalsIgnoreCase(tool))
                && said.check().fits(check);
    }

    boolean holds(Observed observed, Subject subject) {
        return said.when() == null || said.when().holds(observed, subject);
    }
}
