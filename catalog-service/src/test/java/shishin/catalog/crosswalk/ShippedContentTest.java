package shishin.catalog.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The shipped crosswalk as data: nothing is left out, nothing points nowhere, nothing was filled in by rote. */
class ShippedContentTest {

    private static final String CSF = "nist-csf-2-0";
    private static final String ISO = "iso-iec-27001-2022";
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {CSF, ISO})
    void every_item_of_the_two_upper_levels_is_there_in_the_order_of_the_guideline(String target) {
        assertThat(lines(target).stream()
                        .map(line -> text(line, "item"))
                        .distinct()
                        .toList())
                .isEqualTo(upperItems());
    }

    @ParameterizedTest
    @ValueSource(strings = {CSF, ISO})
    void every_target_exists(String target) {
        assertThat(targets(target)).isSubsetOf(identifiers(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {CSF, ISO})
    void no_two_items_are_related_twice(String target) {
        assertThat(lines(target).stream().map(line -> text(line, "item") + text(line, "target")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {CSF, ISO})
    void relation_strength_and_rationale_fit_each_other(String target) {
        assertThat(lines(target)).allSatisfy(line -> {
            var unrelated = text(line, "relation").equals("NONE");
            assertThat(line.path("strength").asInt()).isBetween(unrelated ? 0 : 1, unrelated ? 0 : 10);
            assertThat(line.has("target")).isEqualTo(!unrelated);
            assertThat(line.has("rationale")).isEqualTo(!unrelated);
            Relation.valueOf(text(line, "relation"));
            if (!unrelated) Rationale.valueOf(text(line, "rationale"));
        });
    }

    /** Where nothing corresponds, it is not said besides that something does. */
    @ParameterizedTest
    @ValueSource(strings = {CSF, ISO})
    void what_corresponds_to_nothing_has_that_one_line(String target) {
        var byItem = lines(target).stream().collect(Collectors.groupingBy(line -> text(line, "item")));
        assertThat(byItem.values())
                .allSatisfy(lines -> assertThat(lines.stream().anyMatch(line -> !line.has("target")))
                        .isEqualTo(lines.size() == 1 && !lines.getFirst().has("target")));
    }

    @Test
    void every_reason_is_one_sentence_of_its_own() {
        var reasons = new HashSet<String>();
        for (var target : List.of(CSF, ISO))
            assertThat(lines(target)).allSatisfy(line -> {
                assertThat(text(line, "ja")).hasSizeBetween(8, 80).matches(".*[\\p{IsHiragana}].*。");
                assertThat(text(line, "en"))
                        .hasSizeBetween(28, 160)
                        .matches("[\\p{Lu}0-9].*\\.")
                        .doesNotContain("\n");
                for (var language : List.of("ja", "en"))
                    assertThat(reasons.add(text(line, language)))
                            .as(text(line, language))
                            .isTrue();
            });
    }

    /** EQUAL says that the words are the same, which nobody compared with the standard's. */
    @ParameterizedTest
    @CsvSource({CSF + ", 95, 0", ISO + ", 86, 12"})
    void the_judgements_are_spread_as_judgements_are(String target, int leastTargets, int unrelated) {
        var byRelation = count(target, line -> Relation.valueOf(text(line, "relation")));
        assertThat(byRelation).doesNotContainKey(Relation.EQUAL);
        assertThat(byRelation.getOrDefault(Relation.NONE, 0L)).isEqualTo(unrelated);
        assertThat(byRelation.get(Relation.EQUIVALENT)).isLessThan(lines(target).size() / 5);
        assertThat(byRelation.get(Relation.SUBSET)).isGreaterThan(50);
        assertThat(targets(target)).hasSizeGreaterThanOrEqualTo(leastTargets);
        var byStrength = count(target, line -> line.path("strength").asInt());
        assertThat(byStrength.keySet()).contains(3, 4, 5, 6, 7, 8).doesNotContain(1, 10);
        assertThat(byStrength.values()).allMatch(times -> times < lines(target).size() / 2);
    }

    /** Clauses 5 to 8 of Annex A have 37, 8, 14 and 34 controls; CSF 2.0 has 106 subcategories in 22 categories. */
    @Test
    void the_identifiers_are_as_many_as_there_are() {
        assertThat(identifiers(ISO)).hasSize(93);
        assertThat(groups(ISO, id -> id.substring(0, 3))).containsExactlyInAnyOrder("A.5", "A.6", "A.7", "A.8");
        assertThat(identifiers(ISO)).contains("A.5.37", "A.6.8", "A.7.14", "A.8.34");
        assertThat(identifiers(CSF)).hasSize(106).allMatch(id -> id.matches("[A-Z]{2}\\.[A-Z]{2}-\\d\\d"));
        assertThat(groups(CSF, id -> id.substring(0, 5))).hasSize(22);
        assertThat(identifiers(CSF)).doesNotContain("ID.BE-01", "PR.AC-01", "PR.PT-01", "DE.DP-01", "RS.RP-01");
    }

    /** NIST gives examples of every subcategory in force, and of none that is withdrawn. */
    @Test
    void the_subcategories_are_those_in_force_in_the_catalogue_of_nist() throws Exception {
        var inForce = new HashSet<String>();
        try (var nist = ShippedContentTest.class.getResourceAsStream("/oscal/NIST_CSF_v2.0_catalog.xml")) {
            var parts = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(nist)
                    .getElementsByTagNameNS("*", "part");
            for (int at = 0; at < parts.getLength(); at++)
                if (parts.item(at) instanceof Element part
                        && part.getAttribute("name").equals("example")
                        && part.getParentNode() instanceof Element control) inForce.add(control.getAttribute("id"));
        }
        assertThat(identifiers(CSF)).isEqualTo(inForce);
    }

    private static List<String> upperItems() {
        return read("/guideline/nisc-4-measures/items.jsonl").stream()
                .filter(line ->
                        line.path("level").asInt() == 1 || line.path("level").asInt() == 2)
                .map(line -> text(line, "code"))
                .toList();
    }

    private static List<JsonNode> lines(String target) {
        return read("/crosswalk/nisc-4-measures-to-%s.jsonl".formatted(target));
    }

    private static Set<String> targets(String target) {
        return lines(target).stream()
                .filter(line -> line.has("target"))
                .map(line -> text(line, "target"))
                .collect(Collectors.toSet());
    }

    private static Set<String> identifiers(String catalogue) {
        return StreamSupport.stream(parse(content("/crosswalk/catalogues.json")).spliterator(), false)
                .filter(one -> text(one, "id").equals(catalogue))
                .flatMap(one -> StreamSupport.stream(one.path("identifiers").spliterator(), false))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Set<String> groups(String catalogue, Function<String, String> group) {
        return identifiers(catalogue).stream().map(group).collect(Collectors.toSet());
    }

    private static <K> Map<K, Long> count(String target, Function<JsonNode, K> key) {
        return lines(target).stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static List<JsonNode> read(String name) {
        return content(name).lines().map(ShippedContentTest::parse).toList();
    }

    private static String text(JsonNode line, String field) {
        return line.path(field).asText();
    }

    private static String content(String name) {
        try (var stream = Objects.requireNonNull(ShippedContentTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
