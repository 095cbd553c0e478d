package shishin.catalog.exchange.document;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.catalog.edition.Text;
import shishin.platform.language.Language;

/** The languages of a document: one, or Japanese with English below it. */
record Tongue(Set<Language> languages) {

    /** What is said in the languages asked for; in the other where it is said in none of them. */
    String of(Text text, String between) {
        var said = inOrder()
                .map(text::exactly)
                .flatMap(Stream::ofNullable)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(between));
        return said.isEmpty() ? text.in(first()) : said;
    }

    /** A word of the form itself. */
    String label(String ja, String en) {
        return of(new Text(ja, en), " / ");
    }

    Language first() {
        return languages.contains(Language.JA) ? Language.JA : Language.EN;
    }

    private Stream<Language> inOrder() {
        return Stream.of(Language.values()).filter(languages::contains);
    }
}
