package shishin.assessment.assessment;

import java.util.List;
import java.util.Set;
import shishin.assessment.guideline.Edition;
import shishin.assessment.guideline.Item;

/** An assessment and what it asks. */
public record Scope(Assignment assignment, Edition edition) {

    public boolean asks(String code) {
        return edition.asks(code, Set.copyOf(assignment.selection()));
    }

    /** All that is asked, in the edition's order. */
    public List<Item> items() {
        return edition.asked(Set.copyOf(assignment.selection()));
    }

    /** What is asked and stands under one of these codes; refused where the edition does not have one. */
    public List<Item> under(List<String> codes) {
        edition.requireKnown(codes);
        var under = Set.copyOf(codes);
        return items().stream().filter(item -> edition.asks(item.code(), under)).toList();
    }
}
