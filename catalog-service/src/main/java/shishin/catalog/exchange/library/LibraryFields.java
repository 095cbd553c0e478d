package shishin.catalog.exchange.library;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import shishin.catalog.exchange.Mending;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;

/** Reads of an object what a catalogue has a use for, as text, and passes over the rest: whatever its size, it costs nothing. */
final class LibraryFields {

    private static final int MOST_TEXT = 24_000_000;
    private static final int MOST_GROUPS = 50;
    private static final Set<String> LANGUAGES = Set.of("ja", "en");
    private static final Set<String> TEXTS = Set.of(
            "urn",
            "parent_urn",
            "locale",
            "ref_id",
            "name",
            "description",
            "annotation",
            "assessable",
            "copyright",
            "version",
            "publication_date",
            "provider",
            "packager");

    private final JsonParser in;
    private final Mending mending;
    private int text;

    LibraryFields(JsonParser in, Findings findings) {
        this.in = in;
        this.mending = new Mending(findings);
    }

    /** At the beginning of an object; ends at its end. */
    ObjectNode object() throws IOException {
        var object = JsonNodeFactory.instance.objectNode();
        if (in.currentToken() != JsonToken.START_OBJECT) {
            in.skipChildren();
            return object;
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var name = in.currentName();
            in.nextToken();
            field(name, object);
        }
        return object;
    }

    /** At the value of a field. */
    void field(String name, ObjectNode into) throws IOException {
        var token = in.currentToken();
        if (TEXTS.contains(name) && token.isScalarValue() && token != JsonToken.VALUE_NULL) into.put(name, text());
        else if (name.equals("translations") && token == JsonToken.START_OBJECT) translations(into.putObject(name));
        else if (name.equals("implementation_groups") && token == JsonToken.START_ARRAY) groups(into);
        else in.skipChildren();
    }

    private String text() throws IOException {
        var place = in.getParsingContext().pathAsPointer().toString();
        text += in.getTextLength();
        if (text > MOST_TEXT) throw new Unreadable(place, "too-much-text", String.valueOf(MOST_TEXT));
        return mending.visible(in.getText(), place);
    }

    private void translations(ObjectNode into) throws IOException {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var language = in.currentName();
            in.nextToken();
            if (LANGUAGES.contains(language)) into.set(language, object());
            else in.skipChildren();
        }
    }

    private void groups(ObjectNode into) throws IOException {
        var groups = into.putArray("implementation_groups");
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken().isScalarValue() && groups.size() < MOST_GROUPS) groups.add(text());
            else in.skipChildren();
        }
    }
}
