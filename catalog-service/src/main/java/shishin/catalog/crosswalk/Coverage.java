package shishin.catalog.crosswalk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much of a catalogue's items another covers. What covers an item covers those below it; an item of which only
 * something below is touched is partly covered. One walk down and one up, whatever the size.
 */
final class Coverage {

    /** From little to much. */
    enum Degree {
        GAP,
        PARTLY,
        COVERED;

        Degree or(Degree other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    private final List<Catalogues.Entry> entries;
    private final Map<String, Degree> degrees = new HashMap<>();
    private final int depth;

    /**
     * @param entries of the catalogue, parents before children
     * @param touched the items that correspondences name, and how far each is covered
     */
    Coverage(Map<String, Catalogues.Entry> entries, Map<String, Degree> touched) {
        this.entries = List.copyOf(entries.values());
        this.depth = depth(entries, touched);
        for (var entry : this.entries)
            degrees.put(
                    entry.code(), touched.getOrDefault(entry.code(), Degree.GAP).or(handedDown(entry)));
        for (var entry : this.entries.reversed()) handUp(entry);
    }

    /** Only lines as deep as the correspondences go are counted: a crosswalk of ○ and － says nothing of each ・. */
    private static int depth(Map<String, Catalogues.Entry> entries, Map<String, Degree> touched) {
        return touched.keySet().stream()
                .flatMap(code -> Stream.ofNullable(entries.get(code)))
                .mapToInt(Catalogues.Entry::level)
                .max()
                .orElse(1);
    }

    private Degree handedDown(Catalogues.Entry entry) {
        return of(entry.parent()) == Degree.COVERED ? Degree.COVERED : Degree.GAP;
    }

    private void handUp(Catalogues.Entry entry) {
        if (entry.parent() == null || of(entry.code()) == Degree.GAP) return;
        degrees.merge(entry.parent(), Degree.PARTLY, Degree::or);
    }

    private Degree of(@Nullable String code) {
        return code == null ? Degree.GAP : degrees.getOrDefault(code, Degree.GAP);
    }

    Side side(String catalogue) {
        var counts = new EnumMap<Degree, Integer>(Degree.class);
        for (var degree : Degree.values()) counts.put(degree, 0);
        var gaps = new ArrayList<String>();
        for (var entry : entries) {
            if (entry.level() < 1 || entry.level() > depth) continue;
            counts.merge(of(entry.code()), 1, Integer::sum);
            if (of(entry.code()) == Degree.GAP) gaps.add(entry.code());
        }
        return new Side(
                catalogue,
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(Degree.COVERED, 0),
                counts.getOrDefault(Degree.PARTLY, 0),
                gaps.size(),
                gaps.stream().limit(Side.MOST_GAPS).toList());
    }

    /**
     * One of the two catalogues.
     *
     * @param items how many are counted
     * @param gaps how many nothing corresponds to
     * @param open which these are, the first thousand in the order of the catalogue
     */
    @Schema(name = "CrosswalkSide")
    record Side(String catalogue, int items, int covered, int partly, int gaps, List<String> open) {

        static final int MOST_GAPS = 1000;
    }
}
