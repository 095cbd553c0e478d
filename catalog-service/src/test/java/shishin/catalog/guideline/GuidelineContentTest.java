package shishin.catalog.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static shishin.catalog.guideline.GuidelineFiles.EDITION;
import static shishin.catalog.guideline.GuidelineFiles.ITEMS;
import static shishin.catalog.guideline.GuidelineFiles.document;
import static shishin.catalog.guideline.GuidelineFiles.list;
import static shishin.catalog.guideline.GuidelineFiles.records;
import static shishin.catalog.guideline.GuidelineFiles.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shape of the guideline: how much of it there is, how its codes are formed, and what every record carries. */
class GuidelineContentTest {
    private static final Map<String, String> PHASES = Map.of("1", "PLAN", "2", "DO", "3", "CHECK_ACT");
    private static final Map<String, String> SITUATIONS =
            Map.of("2.1", "BOTH", "2.2", "NORMAL", "2.3", "INCIDENT", "3.1", "NORMAL", "3.2", "INCIDENT");

    private final List<JsonNode> items = records(ITEMS);
    private final Map<String, JsonNode> byCode =
            items.stream().collect(Collectors.toMap(GuidelineContentTest::code, Function.identity()));

    @Test
    void there_are_3_phases_10_viewpoints_20_measures_and_617_items() {
        assertThat(items.stream().collect(Collectors.groupingBy(GuidelineContentTest::kind, Collectors.counting())))
                .isEqualTo(Map.of("PHASE", 3L, "VIEWPOINT", 10L, "MEASURE", 20L, "ITEM", 617L));
        assertThat(items.stream().filter(item -> level(item) == 1)).hasSize(81);
    }

    @ParameterizedTest(name = "{0} {5}")
    @CsvSource(delimiter = '|', textBlock = """
        1.1.1 |  2 |  4 |  0 |  0 | risk evaluation
        1.1.2 |  2 |  0 |  0 |  0 | basic policy: two items without details
        1.2.1 |  2 | 14 |  6 |  0 | internal rules
        1.2.2 |  1 |  6 |  0 |  0 | IT-BCP
        1.2.3 | 10 | 47 | 37 |  0 | handling of information, along its life cycle
        1.3.1 |  2 |  1 |  0 |  0 | roadmap and plans: marks lost
        1.4.1 |  2 |  8 |  7 |  3 | organization: the first list of the fourth level
        1.4.2 |  3 |  1 |  0 |  0 | personnel: marks lost
        1.4.3 |  6 | 28 | 27 |  1 | outsourcing: a fourth-level item printed flush, an item broken over a page
        1.5.1 | 11 | 59 | 92 | 21 | requirements: the largest measure
        1.5.2 |  9 | 42 | 22 |  0 | design (technology): marks lost
        1.5.3 |  4 | 26 |  2 |  0 | design (operation): marks lost
        2.1.1 |  2 |  5 |  3 |  0 | monitoring: — for －
        2.1.2 |  1 |  0 |  0 |  0 | management keeps informed
        2.2.1 |  7 | 24 | 19 |  0 | operation: ー for －
        2.2.2 |  2 |  0 |  0 |  0 | explaining outside, in normal operation
        2.3.1 |  7 | 13 |  0 |  0 | protection and recovery: ○ printed indented
        2.3.2 |  1 |  0 |  0 |  0 | explaining outside, during an incident
        3.1.0 |  6 | 17 |  1 |  0 | normal operation: no numbered measure
        3.2.0 |  1 |  0 |  0 |  0 | during an incident: the last line of the text
        """)
    void a_measure_has_so_many_items_at_each_level(
            String measure, int first, int second, int third, int fourth, String what) {
        var levels = items.stream()
                .filter(item -> code(item).startsWith(measure + "-"))
                .map(GuidelineContentTest::level)
                .toList();

        assertThat(IntStream.rangeClosed(1, 4).map(level ->
                        (int) levels.stream().filter(each -> each == level).count()))
                .as(what)
                .containsExactly(first, second, third, fourth);
    }

    @Test
    void a_code_is_the_path_to_the_record_and_comes_after_its_parent() {
        assertThat(byCode).hasSameSizeAs(items);
        for (var item : items) {
            var parent = item.path("parent").asText();
            if (kind(item).equals("PHASE")) {
                assertThat(parent).isEmpty();
                continue;
            }
            assertThat(byCode).as(code(item)).containsKey(parent);
            assertThat(items.indexOf(byCode.get(parent))).isLessThan(items.indexOf(item));
            assertThat(code(item)).isEqualTo(parent + separator(item) + step(item));
        }
    }

    @Test
    void the_children_of_a_record_are_numbered_from_1_without_gaps() {
        var siblings = items.stream()
                .collect(Collectors.groupingBy(item -> item.path("parent").asText()));

        assertThat(siblings)
                .hasSizeGreaterThan(100)
                .allSatisfy((parent, children) -> assertThat(children)
                        .extracting(child -> child.path("position").asInt())
                        .isEqualTo(IntStream.rangeClosed(1, children.size())
                                .boxed()
                                .toList()));
    }

    @Test
    void a_record_knows_its_phase_its_viewpoint_and_the_situation_it_is_for() {
        assertThat(items).allSatisfy(item -> {
            var viewpoint = kind(item).equals("PHASE") ? "" : code(item).substring(0, 3);
            assertThat(item.path("phase").asText())
                    .isEqualTo(PHASES.get(code(item).substring(0, 1)));
            assertThat(item.path("viewpoint").asText()).isEqualTo(viewpoint);
            assertThat(item.path("situation").asText()).isEqualTo(SITUATIONS.getOrDefault(viewpoint, ""));
        });
    }

    @Test
    void a_list_is_open_ended_when_its_last_item_ends_in_etc_and_no_other_item_does() {
        var siblings = items.stream()
                .collect(Collectors.groupingBy(item -> item.path("parent").asText()));
        for (var item : items) {
            var children = siblings.getOrDefault(code(item), List.of()).stream()
                    .filter(child -> kind(child).equals("ITEM"))
                    .map(child -> child.path("ja").asText())
                    .toList();
            var open = !children.isEmpty() && children.getLast().endsWith("等");

            assertThat(item.path("openEnded").asBoolean()).as(code(item)).isEqualTo(open);
            assertThat(children.stream().limit(Math.max(0, children.size() - 1)))
                    .noneMatch(text -> text.endsWith("等"));
        }
    }

    @Test
    void items_can_be_assessed_and_say_what_they_are_about_and_what_proves_them() {
        assertThat(items).allSatisfy(item -> {
            var isItem = kind(item).equals("ITEM");
            assertThat(item.path("assessable").asBoolean()).isEqualTo(isItem);
            assertThat(texts(item.path("tags")).isEmpty()).isEqualTo(!isItem);
            assertThat(texts(item.path("evidence")).isEmpty()).isEqualTo(!isItem);
            assertThat(texts(item.path("tags")))
                    .doesNotHaveDuplicates()
                    .allMatch(tag -> tag.matches("[a-z]+(-[a-z]+)*"));
            assertThat(texts(item.path("evidence")))
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"));
        });
    }

    @Test
    void every_measure_quotes_the_main_volume_and_names_the_place() {
        var measures =
                items.stream().filter(item -> kind(item).equals("MEASURE")).toList();

        assertThat(measures).allSatisfy(measure -> {
            var place = code(measure).replaceFirst("\\.0$", "").replaceFirst("^(\\d\\.\\d)\\.(\\d)$", "$1.($2)");
            assertThat(measure.path("intentJa").asText()).isNotBlank();
            assertThat(measure.path("intentSource").asText()).isEqualTo("指針本編Ⅱ.6." + place);
        });
    }

    @Test
    void what_the_print_does_not_state_about_the_edition_is_not_made_up() {
        var edition = document(EDITION);

        assertThat(edition.path("id").asText()).isEqualTo("nisc-4-measures");
        assertThat(List.of("decidedOn", "effectiveFrom", "abolishedOn", "supersededBy"))
                .allMatch(key -> edition.path(key).isNull());
        assertThat(list(edition.path("preface"))).hasSize(2);
        assertThat(list(edition.path("footnotes"))).hasSize(2);
    }

    private static String separator(JsonNode item) {
        return kind(item).equals("ITEM") && level(item) == 1 ? "-" : ".";
    }

    private static int step(JsonNode item) {
        var unnumbered = kind(item).equals("MEASURE") && code(item).startsWith("3.");
        return unnumbered ? 0 : item.path("position").asInt();
    }

    private static String code(JsonNode item) {
        return item.path("code").asText();
    }

    private static String kind(JsonNode item) {
        return item.path("kind").asText();
    }

    private static int level(JsonNode item) {
        return item.path("level").asInt();
    }
}
