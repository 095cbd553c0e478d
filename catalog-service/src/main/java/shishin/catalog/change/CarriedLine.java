package shishin.catalog.change;

import java.util.List;
import shishin.catalog.edition.Item;

/**
 * What becomes of the answers to one line.
 *
 * @param item its code in the edition before
 * @param successors the codes in the edition after that ask the same
 */
record CarriedLine(String item, List<String> successors, Verdict verdict, Reason reason) {

    static CarriedLine of(Item line, Difference difference) {
        var asked = difference.pairsOf(line.code()).stream()
                .filter(pair -> pair.after().assessable())
                .toList();
        var reason = reason(line, asked, difference);
        return new CarriedLine(
                line.code(),
                asked.stream().map(pair -> pair.after().code()).sorted().toList(),
                reason.verdict(),
                reason);
    }

    private static Reason reason(Item line, List<Pair> asked, Difference difference) {
        if (difference.pairsOf(line.code()).isEmpty()) return Reason.REMOVED;
        if (asked.isEmpty()) return Reason.NOT_ASKED_ANY_MORE;
        if (asked.size() > 1) return Reason.SPLIT;
        var pair = asked.getFirst();
        if (origins(pair, difference) > 1) return Reason.MERGED;
        if (pair.reworded()) return Reason.REWORDED;
        return pair.moved() ? Reason.MOVED : Reason.SAME;
    }

    private static long origins(Pair pair, Difference difference) {
        return difference.originsOf(pair.after().code()).stream()
                .filter(origin -> origin.before().assessable())
                .count();
    }
}
