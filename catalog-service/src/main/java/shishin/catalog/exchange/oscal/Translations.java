package shishin.catalog.exchange.oscal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Part;
import shishin.catalog.edition.Text;
import shishin.platform.language.Language;

/**
 * OSCAL says everything once. What is said in a second language stands in a part below: {@code translation} in our own
 * namespace, with the language as its class.
 *
 * @param language of the document
 * @param second whether the other language is wanted too
 */
record Translations(Language language, boolean second) {

    /** The parts that say a title in the other language: one or none. */
    List<Part> of(@Nullable Text title, @Nullable Text prose) {
        var other = Own.other(language);
        var said = said(title, other);
        var told = said(prose, other);
        if (!second || (said == null && told == null)) return List.of();
        return List.of(new Part(
                null, Own.TRANSLATION, Own.NAMESPACE, other.tag(), said, List.of(), told, List.of(), List.of()));
    }

    private @Nullable Text said(@Nullable Text text, Language other) {
        if (text == null || text.exactly(language) == null) return null;
        var said = text.exactly(other);
        return said == null ? null : Own.text(language, said);
    }

    /** With the other language in parts of its own. */
    Part unfolded(Part part) {
        var parts = new ArrayList<>(of(part.title(), part.prose()));
        part.parts().forEach(below -> parts.add(unfolded(below)));
        return with(part, part.title(), part.prose(), parts);
    }

    /** With the other language back in its texts. */
    Part folded(Part part) {
        return with(
                part,
                part.title() == null ? null : title(part.title(), part.parts()),
                part.prose() == null ? null : prose(part.prose(), part.parts()),
                rest(part.parts()).stream().map(this::folded).toList());
    }

    private static Part with(Part part, @Nullable Text title, @Nullable Text prose, List<Part> parts) {
        return new Part(
                part.id(),
                part.name(),
                part.namespace(),
                part.type(),
                title,
                part.properties(),
                prose,
                parts,
                part.links());
    }

    /** The title with what the translation among the parts says of it. */
    Text title(Text title, List<Part> parts) {
        var translation = translated(parts);
        return Own.both(title, translation == null ? null : moved(translation.title()));
    }

    private Text prose(Text prose, List<Part> parts) {
        var translation = translated(parts);
        return Own.both(prose, translation == null ? null : moved(translation.prose()));
    }

    private @Nullable Text moved(@Nullable Text text) {
        return text == null ? null : Own.text(Own.other(language), text.in(language));
    }

    private static @Nullable Part translated(List<Part> parts) {
        return parts.stream().filter(Translations::isTranslation).findFirst().orElse(null);
    }

    /** The parts that say something of their own. */
    static List<Part> rest(List<Part> parts) {
        return parts.stream().filter(part -> !isTranslation(part)).toList();
    }

    private static boolean isTranslation(Part part) {
        return Own.NAMESPACE.equals(part.namespace()) && part.name().equals(Own.TRANSLATION);
    }
}
