package shishin.catalog.exchange.library;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import shishin.catalog.edition.Draft;
import shishin.catalog.exchange.Beginning;
import shishin.catalog.exchange.BoundedTokens;
import shishin.catalog.exchange.CatalogReader;
import shishin.catalog.exchange.DigestedInput;
import shishin.catalog.exchange.Format;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;

/** Reads a library node by node. Its threats, matrices and mappings are no part of a catalogue and are left out. */
@Singleton
class LibraryReader implements CatalogReader {

    private static final Pattern LIBRARY = Pattern.compile("(?m)^urn:\\s*['\"]?urn:[^\\s]+:library:");

    @Override
    public Format format() {
        return Format.CISO_ASSISTANT_YAML;
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return LIBRARY.matcher(beginning.text()).find();
    }

    @Override
    public Draft read(InputStream in, Findings findings) throws IOException {
        var digested = new DigestedInput(in);
        var nodes = new LibraryNodes(findings);
        var head = BoundedTokens.yaml(digested, tokens -> library(tokens, nodes, findings));
        return new LibraryHead(head, digested.sha256(), findings).draft(nodes);
    }

    private static ObjectNode library(JsonParser in, LibraryNodes nodes, Findings findings) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) throw new Unreadable("/", "not-a-library");
        var fields = new LibraryFields(in, findings);
        var head = JsonNodeFactory.instance.objectNode();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var name = in.currentName();
            in.nextToken();
            if (name.equals("objects")) objects(in, fields, nodes, findings);
            else fields.field(name, head);
        }
        if (!head.path("urn").asText().contains(":library:")) throw new Unreadable("/urn", "not-a-library");
        return head;
    }

    private static void objects(JsonParser in, LibraryFields fields, LibraryNodes nodes, Findings findings)
            throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) throw new Unreadable("/objects", "not-a-library");
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var name = in.currentName();
            in.nextToken();
            if (name.equals("framework") || name.equals("frameworks")) frameworks(in, fields, nodes);
            else {
                findings.info("/objects/" + name, "library-object", Remedy.LEFT_OUT, name);
                in.skipChildren();
            }
        }
    }

    private static void frameworks(JsonParser in, LibraryFields fields, LibraryNodes nodes) throws IOException {
        if (in.currentToken() == JsonToken.START_OBJECT) framework(in, fields, nodes);
        else if (in.currentToken() == JsonToken.START_ARRAY)
            while (in.nextToken() == JsonToken.START_OBJECT) framework(in, fields, nodes);
    }

    private static void framework(JsonParser in, LibraryFields fields, LibraryNodes nodes) throws IOException {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var requirements = in.currentName().equals("requirement_nodes");
            if (in.nextToken() == JsonToken.START_ARRAY && requirements) nodes(in, fields, nodes);
            else in.skipChildren();
        }
    }

    private static void nodes(JsonParser in, LibraryFields fields, LibraryNodes nodes) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            var place = in.getParsingContext().pathAsPointer().toString();
            nodes.add(fields.object(), place);
        }
    }
}
