package shishin.catalog.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import shishin.catalog.guideline.Reading.Role;

/** One printed line, or several that belong together, with their numbers in the source text (from 1). */
record PrintedLine(List<Integer> numbers, List<String> printed) {

    int first() {
        return numbers.getFirst();
    }

    /** The lines as one, without the blanks around them and without the list mark of those that continue it. */
    String text() {
        var rest = printed.stream().skip(1).map(line -> line.strip().replaceFirst("^- ", ""));
        return printed.getFirst().strip() + rest.collect(Collectors.joining());
    }

    /** What is wrong with the mark, the place or the wholeness of the line; faults inside the text are {@link Fault}s. */
    List<String> faultsOfPlace(Role role, String mark, int level) {
        var faults = new ArrayList<String>();
        var lostMark = role == Role.ITEM && mark.isEmpty();
        var indented = printed.getFirst().startsWith(" ");
        if (lostMark) {
            faults.add("lost-mark");
        }
        if (mark.equals("ー") || mark.equals("—") || mark.equals(".")) {
            faults.add("misread-mark");
        }
        if ((level == 4 && !indented) || (lostMark && indented)) {
            faults.add("indentation");
        }
        if (numbers.size() > 1) {
            faults.add(numbers.getLast() - first() < numbers.size() ? "wrapped-line" : "broken-over-page");
        }
        return faults;
    }
}
