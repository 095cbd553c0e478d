package shishin.catalog.edition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much an edition holds.
 *
 * @param itemsByLevel items of level 1 (○), 2 (－), 3 (・) and 4 (-)
 */
public record Counts(int phases, int viewpoints, int measures, int items, Map<Integer, Long> itemsByLevel) {

    static Counts of(List<Item> content) {
        var levels = content.stream()
                .flatMap(item -> Stream.ofNullable(item.level()))
                .collect(Collectors.groupingBy(level -> level, TreeMap::new, Collectors.counting()));
        return new Counts(
                count(content, Kind.PHASE),
                count(content, Kind.VIEWPOINT),
                count(content, Kind.MEASURE),
                count(content, Kind.ITEM),
                levels);
    }

    private static int count(List<Item> content, Kind kind) {
        return (int) content.stream().filter(item -> item.kind() == kind).count();
    }
}
