package shishin.catalog.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static shishin.catalog.guideline.GuidelineFiles.CORRECTIONS;
import static shishin.catalog.guideline.GuidelineFiles.EDITION;
import static shishin.catalog.guideline.GuidelineFiles.ITEMS;
import static shishin.catalog.guideline.GuidelineFiles.SOURCE;
import static shishin.catalog.guideline.GuidelineFiles.bytes;
import static shishin.catalog.guideline.GuidelineFiles.document;
import static shishin.catalog.guideline.GuidelineFiles.list;
import static shishin.catalog.guideline.GuidelineFiles.numbers;
import static shishin.catalog.guideline.GuidelineFiles.records;
import static shishin.catalog.guideline.GuidelineFiles.text;
import static shishin.catalog.guideline.GuidelineFiles.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shishin.catalog.guideline.Reading.Role;

/**
 * Nothing invented, nothing lost: the printed text is read anew, by rules alone, and what comes out must be exactly what
 * is served. From the record of corrections the reading takes only what no rule can know: which lines are left out,
 * which belong together, and which list lines lost their ○.
 */
class GuidelineFidelityTest {
    /** What may be left out, and the only texts it may be left out for. */
    private static final Map<String, String> OMISSIBLE = Map.of(
            "blank-date", "平成 年 月 日",
            "blank-page-note", "\\(本ページは白紙です。\\)",
            "table-of-contents", "## 目次|[・\\d].*\\t\\d+",
            "rule", "---",
            "running-header", "・具体的な情報セキュリティ対策項目の例示");

    private record Correction(List<Integer> lines, String printed, String served, List<String> reasons) {}

    private final List<String> printed = text(SOURCE).lines().toList();
    private final JsonNode recorded = document(CORRECTIONS);
    private final JsonNode edition = document(EDITION);
    private final List<Correction> corrections = list(recorded.path("corrections")).stream()
            .map(GuidelineFidelityTest::correction)
            .toList();
    private final List<Integer> omitted = list(recorded.path("omissions")).stream()
            .flatMap(omission -> numbers(omission.path("lines")).stream())
            .toList();
    private final List<Reading> readings = readings();

    @Test
    void every_served_record_is_what_the_printed_text_says_and_nothing_printed_is_missing() {
        var served = records(ITEMS).stream().map(GuidelineFidelityTest::entry).toList();

        assertThat(served).containsExactlyElementsOf(Entry.from(readings));
    }

    @Test
    void every_line_that_is_not_blank_is_accounted_for_exactly_once() {
        var read = readings.stream().flatMap(reading -> reading.lines().stream());
        var accounted = Stream.concat(read, omitted.stream()).toList();

        assertThat(accounted).doesNotHaveDuplicates();
        assertThat(accounted).containsExactlyInAnyOrderElementsOf(notBlank());
    }

    @Test
    void the_title_the_preface_and_the_footnotes_are_what_the_printed_text_says() {
        var headings = list(edition.path("preface")).stream().map(part -> part.path("heading"));
        var paragraphs = list(edition.path("preface")).stream().flatMap(part -> list(part.path("paragraphs")).stream());
        var footnotes = list(edition.path("footnotes"));

        assertThat(printedAs(Role.TITLE))
                .containsExactly(
                        edition.path("title").path("ja").asText(),
                        edition.path("editionLabel").path("ja").asText());
        assertThat(headings.map(GuidelineFidelityTest::japanese))
                .containsExactlyElementsOf(printedAs(Role.PREFACE_HEADING));
        assertThat(paragraphs.map(GuidelineFidelityTest::japanese)).containsExactlyElementsOf(prefaceAsPrinted());
        assertThat(footnotes.stream().map(GuidelineFidelityTest::japanese))
                .containsExactlyElementsOf(printedAs(Role.FOOTNOTE));
    }

    @Test
    void every_correction_is_recorded_with_what_was_printed_what_is_served_and_why() {
        var made = readings.stream()
                .filter(reading -> !reading.faults().isEmpty())
                .map(this::correctionOf)
                .toList();

        assertThat(corrections).containsExactlyElementsOf(made);
        assertThat(corrections.stream().flatMap(correction -> correction.reasons().stream()))
                .allMatch(recorded.path("correctionReasons")::has);
    }

    @Test
    void a_correction_names_the_record_that_serves_it() {
        var texts = records(ITEMS).stream()
                .collect(Collectors.toMap(
                        item -> item.path("code").asText(),
                        item -> item.path("ja").asText() + "\n"
                                + item.path("intentJa").asText()));

        assertThat(list(recorded.path("corrections")))
                .filteredOn(correction -> correction.has("code"))
                .hasSize(corrections.size() - 5)
                .allSatisfy(correction -> assertThat(
                                texts.get(correction.path("code").asText()).lines())
                        .contains(correction.path("served").asText()));
    }

    @Test
    void forty_five_items_lost_their_mark_and_one_was_broken_over_a_page() {
        var reasons = corrections.stream()
                .flatMap(correction -> correction.reasons().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(reasons).containsEntry("lost-mark", 45L).containsEntry("broken-over-page", 1L);
    }

    @Test
    void only_what_carries_no_content_is_left_out() {
        for (var omission : list(recorded.path("omissions"))) {
            var reason = omission.path("reason").asText();
            assertThat(numbers(omission.path("lines")))
                    .extracting(number -> printed.get(number - 1).strip())
                    .allMatch(line -> line.matches(OMISSIBLE.getOrDefault(reason, "")), reason);
            assertThat(recorded.path("omissionReasons").has(reason)).isTrue();
        }
    }

    @Test
    void the_table_of_contents_names_the_headings_that_are_served_and_no_other() {
        var listed = printed.stream()
                .filter(line -> line.matches(".*\\t\\d+"))
                .map(line -> line.replaceFirst("^[・\\d. ]+", "").replaceFirst("\\t\\d+$", ""));
        var served = readings.stream()
                .filter(reading -> List.of(Role.PREFACE_HEADING, Role.PHASE, Role.VIEWPOINT)
                        .contains(reading.role()))
                .map(reading -> reading.text().toUpperCase(Locale.ROOT));

        assertThat(listed.map(line -> line.toUpperCase(Locale.ROOT))).containsExactlyElementsOf(served.toList());
    }

    @Test
    void the_edition_carries_the_digest_of_the_text_it_was_read_from() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(bytes(SOURCE));

        assertThat(edition.path("source").path("digest").asText())
                .isEqualTo("sha256:" + HexFormat.of().formatHex(digest));
    }

    private List<Reading> readings() {
        var together = corrections.stream()
                .map(Correction::lines)
                .collect(Collectors.toMap(List::getFirst, Function.identity()));
        var lostMark = corrections.stream()
                .filter(correction -> correction.reasons().contains("lost-mark"))
                .map(correction -> correction.lines().getFirst())
                .collect(Collectors.toSet());
        var open = new ArrayList<>(notBlank());
        open.removeAll(omitted);
        together.values().forEach(lines -> open.removeAll(lines.subList(1, lines.size())));
        return open.stream()
                .map(number -> printedLine(together.getOrDefault(number, List.of(number))))
                .map(line -> Reading.of(line, lostMark.contains(line.first())))
                .toList();
    }

    private PrintedLine printedLine(List<Integer> numbers) {
        return new PrintedLine(
                numbers, numbers.stream().map(number -> printed.get(number - 1)).toList());
    }

    private List<Integer> notBlank() {
        return IntStream.rangeClosed(1, printed.size())
                .filter(number -> !printed.get(number - 1).isBlank())
                .boxed()
                .toList();
    }

    private List<String> printedAs(Role role) {
        return readings.stream()
                .filter(reading -> reading.role() == role)
                .map(Reading::text)
                .toList();
    }

    private List<String> prefaceAsPrinted() {
        return readings.stream()
                .takeWhile(reading -> reading.role() != Role.PHASE)
                .filter(reading -> reading.role() == Role.PARAGRAPH)
                .map(Reading::text)
                .toList();
    }

    private Correction correctionOf(Reading reading) {
        var lines = printedLine(reading.lines()).printed();
        return new Correction(reading.lines(), String.join("\n", lines), reading.text(), reading.faults());
    }

    private static Correction correction(JsonNode node) {
        return new Correction(
                numbers(node.path("lines")),
                node.path("printed").asText(),
                node.path("served").asText(),
                texts(node.path("reasons")));
    }

    private static Entry entry(JsonNode node) {
        return new Entry(
                node.path("code").asText(),
                node.path("kind").asText(),
                node.path("level").asInt(),
                node.path("ja").asText(),
                node.path("intentJa").asText(),
                node.path("intentSource").asText());
    }

    private static String japanese(JsonNode node) {
        return node.path("ja").asText();
    }
}
