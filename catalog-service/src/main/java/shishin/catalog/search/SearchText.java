package shishin.catalog.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Text;

/** What is searched of an item: its words in both languages, without regard to case or to the width of characters. */
record SearchText(String folded) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static SearchText of(Item item) {
        var intent = item.intent();
        var texts = intent == null ? Stream.of(item.title()) : Stream.of(item.title(), intent.text());
        return new SearchText(texts.flatMap(Text::said).map(SearchText::fold).collect(Collectors.joining("\n")));
    }

    /** The words of a query, as they are looked for; Japanese without blanks is one word. */
    static List<String> words(String query) {
        return BLANKS.splitAsStream(fold(query)).filter(word -> !word.isEmpty()).toList();
    }

    boolean holds(List<String> words) {
        return words.stream().allMatch(folded::contains);
    }

    /** NFKC after folding case, since folding can undo it (Unicode 3.13, compatibility caseless matching). */
    private static String fold(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }
}
