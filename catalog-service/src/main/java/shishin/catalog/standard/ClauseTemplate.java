package shishin.catalog.standard;

import java.util.List;
import java.util.stream.Collectors;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;
import shishin.platform.language.Language;

/** A clause for an item of the checklist, to be written on: its title, and what lies below it as a list. */
final class ClauseTemplate {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 20_000;

    private ClauseTemplate() {}

    static StandardText.ClauseText of(Item item, Catalog checklist, Language language) {
        return new StandardText.ClauseText(
                ClauseNumber.of(item.code()),
                cut(item.title().in(language), LONGEST_TITLE),
                cut(below(item, checklist, "", language), LONGEST_TEXT),
                List.of(item.code()),
                List.of());
    }

    private static String below(Item item, Catalog checklist, String indent, Language language) {
        return checklist.childrenOf(item).stream()
                .map(child -> indent + "- " + child.title().in(language) + "\n"
                        + below(child, checklist, indent + "  ", language))
                .collect(Collectors.joining());
    }

    /** Never in the middle of a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
