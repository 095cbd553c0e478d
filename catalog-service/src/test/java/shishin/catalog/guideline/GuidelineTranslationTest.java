package shishin.catalog.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static shishin.catalog.guideline.GuidelineFiles.EDITION;
import static shishin.catalog.guideline.GuidelineFiles.ENGLISH;
import static shishin.catalog.guideline.GuidelineFiles.GLOSSARY;
import static shishin.catalog.guideline.GuidelineFiles.ITEMS;
import static shishin.catalog.guideline.GuidelineFiles.document;
import static shishin.catalog.guideline.GuidelineFiles.list;
import static shishin.catalog.guideline.GuidelineFiles.records;
import static shishin.catalog.guideline.GuidelineFiles.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The English: there for every record, the same for the same Japanese, and in the words of the glossary. */
class GuidelineTranslationTest {
    private record Pair(String code, String ja, String en) {}

    private final List<JsonNode> items = records(ITEMS);
    private final List<JsonNode> english = records(ENGLISH);
    private final List<JsonNode> terms = list(document(GLOSSARY).path("terms"));

    @Test
    void every_record_has_its_english_in_the_same_order() {
        assertThat(english)
                .extracting(record -> record.path("code").asText())
                .containsExactlyElementsOf(
                        items.stream().map(item -> item.path("code").asText()).toList());
        assertThat(pairs()).allSatisfy(pair -> {
            assertThat(pair.en()).as(pair.code()).isNotBlank().doesNotContainPattern("[\\p{IsHan}\\p{IsHiragana}]");
            assertThat(pair.en().lines())
                    .as(pair.code())
                    .hasSameSizeAs(pair.ja().lines().toList());
        });
    }

    @Test
    void the_same_japanese_is_the_same_english() {
        var said = new HashMap<String, String>();
        for (var pair : pairs()) {
            var before = said.putIfAbsent(pair.ja(), pair.en());

            assertThat(before == null || before.equals(pair.en()))
                    .as(pair.toString())
                    .isTrue();
        }
    }

    @Test
    void an_item_that_ends_in_etc_does_so_in_both_languages() {
        var openJapanese = (Predicate<Pair>) pair -> pair.ja().endsWith("等");

        assertThat(pairs())
                .filteredOn(openJapanese)
                .hasSizeGreaterThan(70)
                .allMatch(pair -> pair.en().endsWith("etc."));
    }

    @Test
    void a_binding_term_of_the_glossary_is_said_as_the_glossary_says() {
        assertThat(terms).filteredOn(term -> term.path("binding").asBoolean()).hasSizeGreaterThan(50);
        for (var term :
                terms.stream().filter(term -> term.path("binding").asBoolean()).toList()) {
            var ja = term.path("ja").asText();
            var forms = new ArrayList<>(texts(term.path("forms")));
            forms.add(term.path("en").asText());

            assertThat(pairs())
                    .filteredOn(pair -> pair.ja().contains(ja))
                    .as(ja)
                    .isNotEmpty()
                    .allMatch(pair -> forms.stream().anyMatch(form -> says(pair.en(), form)));
        }
    }

    @Test
    void the_edition_its_preface_and_its_footnotes_have_english_too() {
        var edition = document(EDITION);
        var preface = list(edition.path("preface"));
        var texts = new ArrayList<>(
                List.of(edition.path("title"), edition.path("publisher"), edition.path("editionLabel")));
        preface.forEach(part -> texts.add(part.path("heading")));
        preface.forEach(part -> texts.addAll(list(part.path("paragraphs"))));
        texts.addAll(list(edition.path("footnotes")));

        assertThat(texts).hasSize(11).allSatisfy(text -> {
            assertThat(text.path("ja").asText()).isNotBlank();
            assertThat(text.path("en").asText()).isNotBlank();
        });
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var code = item.path("code").asText();
            pairs.add(new Pair(
                    code, item.path("ja").asText(), english.get(i).path("en").asText()));
            if (item.has("intentJa")) {
                pairs.add(new Pair(
                        code,
                        item.path("intentJa").asText(),
                        english.get(i).path("intentEn").asText()));
            }
        }
        return pairs;
    }

    private static boolean says(String en, String form) {
        return en.toLowerCase(Locale.ROOT).contains(form.toLowerCase(Locale.ROOT));
    }
}
