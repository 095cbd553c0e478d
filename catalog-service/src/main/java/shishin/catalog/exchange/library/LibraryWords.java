package shishin.catalog.exchange.library;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Text;
import shishin.platform.language.Language;

/**
 * Texts of a library: in its locale, and in its translations. What is in neither Japanese nor English goes as English, so
 * that it is shown at all.
 */
record LibraryWords(Language locale) {

    static LibraryWords of(JsonNode head) {
        return new LibraryWords(head.path("locale").asText().startsWith("ja") ? Language.JA : Language.EN);
    }

    /** What a node goes by: its name, or what it says where it has none. */
    @Nullable
    Text title(JsonNode node) {
        var name = text(node, "name");
        return name == null ? text(node, "description") : name;
    }

    @Nullable
    Text text(JsonNode node, String member) {
        var japanese = said(node, member, Language.JA);
        var english = said(node, member, Language.EN);
        return japanese == null && english == null ? null : new Text(japanese, english);
    }

    private @Nullable String said(JsonNode node, String member, Language language) {
        var own = language == locale ? node : node.path("translations").path(language.tag());
        var text = own.path(member).asText("").strip();
        return text.isEmpty() || own.path(member).isNull() ? null : text;
    }
}
