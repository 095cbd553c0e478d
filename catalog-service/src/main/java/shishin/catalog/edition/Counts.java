package shishin.catalog.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much an edition holds.
 *
 * @param itemsByLevel items of level 1 (○), 2 (－), 3 (・) and 4 (-), or controls by how deep they are nested
 * @param groups absent in a guideline
 * @param controls absent in a guideline
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Counts(
        int phases,
        int viewpoints,
        int measures,
        int items,
        Map<Integer, Long> itemsByLevel,
        @Nullable Integer groups,
        @Nullable Integer controls) {

    static Counts of(List<Item> content) {
        var levels = content.stream()
                .flatMap(item -> Stream.ofNullable(item.level()))
                .collect(Collectors.groupingBy(level -> level, TreeMap::new, Collectors.counting()));
        return new Counts(
                count(content, Kind.PHASE),
                count(content, Kind.VIEWPOINT),
                count(content, Kind.MEASURE),
                count(content, Kind.ITEM),
                levels,
                some(count(content, Kind.GROUP)),
                some(count(content, Kind.CONTROL)));
    }

    /** How many lines can stand in a checklist: items or controls. */
    int lines() {
        return items + (controls == null ? 0 : controls);
    }

    private static @Nullable Integer some(int count) {
        return count == 0 ? null : count;
    }

    private static int count(List<Item> content, Kind kind) {
        return (int) content.stream().filter(item -> item.kind() == kind).count();
    }
}
