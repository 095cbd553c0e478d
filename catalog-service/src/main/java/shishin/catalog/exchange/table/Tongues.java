package shishin.catalog.exchange.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Text;
import shishin.platform.language.Language;

/** The languages that are asked for. A text that is said in none of them is left as it is rather than out. */
record Tongues(Set<Language> asked) {

    /** What the column of this language holds. */
    String of(@Nullable Text text, Language language) {
        if (text == null) return "";
        var said = text.exactly(language);
        return said == null || (!asked.contains(language) && isSaid(text)) ? "" : said;
    }

    private boolean isSaid(Text text) {
        return asked.stream().anyMatch(language -> text.exactly(language) != null);
    }

    /** Takes the languages that are not asked for out of every text of a tree. */
    void prune(JsonNode tree) {
        if (tree instanceof ObjectNode object && isText(object)) prune(object);
        else tree.forEach(this::prune);
    }

    private void prune(ObjectNode text) {
        var others = Stream.of(Language.values()).filter(language -> !asked.contains(language));
        if (asked.stream().anyMatch(language -> text.has(language.tag())))
            text.remove(others.map(Language::tag).toList());
    }

    private static boolean isText(ObjectNode object) {
        var tags = List.of(Language.JA.tag(), Language.EN.tag());
        return !object.isEmpty() && object.properties().stream().allMatch(field -> tags.contains(field.getKey()));
    }
}
