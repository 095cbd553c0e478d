package shishin.catalog.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of which no two are the same: a second one gets a number. */
public final class Distinct {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Numbering numbering;

    /** Tells a name from others that are the same. */
    public interface Numbering {
        String of(String name, int number);
    }

    public Distinct() {
        this((name, number) -> name + "-" + number);
    }

    public Distinct(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The name, or the next that is free. Numbers go on where they were left: a thousand of one name take a thousand steps. */
    public String once(String wanted) {
        var name = wanted;
        while (!taken.add(name)) name = numbering.of(wanted, numbers.merge(wanted, 2, (number, two) -> number + 1));
        return name;
    }

    public boolean isTaken(String name) {
        return taken.contains(name);
    }
}
