package shishin.catalog.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shishin.catalog.crosswalk.Coverage.Degree;

class CoverageTest {

    /** A heading, two items, and two items below the second. */
    private static final Map<String, Catalogues.Entry> ENTRIES = entries(
            entry("h", null, 0), entry("a", "h", 1), entry("b", "h", 1), entry("b.1", "b", 2), entry("b.2", "b", 2));

    @Test
    void what_covers_an_item_covers_those_below_it() {
        var side = of(Map.of("b", Degree.COVERED, "b.1", Degree.PARTLY));
        assertThat(side).extracting("items", "covered", "partly", "gaps").containsExactly(4, 3, 0, 1);
        assertThat(side.open()).containsExactly("a");
    }

    @Test
    void an_item_of_which_something_below_is_covered_is_partly_covered() {
        var side = of(Map.of("b.1", Degree.COVERED));
        assertThat(side).extracting("items", "covered", "partly", "gaps").containsExactly(4, 1, 1, 2);
        assertThat(side.open()).containsExactly("a", "b.2");
    }

    @Test
    void what_covers_a_part_of_an_item_says_nothing_of_those_below_it() {
        assertThat(of(Map.of("b", Degree.PARTLY, "b.1", Degree.PARTLY)).open()).containsExactly("a", "b.2");
    }

    @Test
    void only_lines_as_deep_as_the_correspondences_go_are_counted() {
        assertThat(of(Map.of("a", Degree.PARTLY)))
                .extracting("items", "covered", "partly", "gaps")
                .containsExactly(2, 0, 1, 1);
    }

    @Test
    void a_correspondence_to_a_heading_covers_all_below_it() {
        assertThat(of(Map.of("h", Degree.COVERED)).open()).isEmpty();
    }

    @Test
    void without_correspondences_all_is_open() {
        assertThat(of(Map.of()).open()).containsExactly("a", "b");
    }

    private static Coverage.Side of(Map<String, Degree> touched) {
        return new Coverage(ENTRIES, touched).side("x");
    }

    private static Catalogues.Entry entry(String code, @Nullable String parent, int level) {
        return new Catalogues.Entry(code, parent, level);
    }

    private static Map<String, Catalogues.Entry> entries(Catalogues.Entry... entries) {
        var map = new LinkedHashMap<String, Catalogues.Entry>();
        Stream.of(entries).forEach(entry -> map.put(entry.code(), entry));
        return map;
    }
}
