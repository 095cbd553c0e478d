package shishin.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Part;
import shishin.catalog.edition.Text;

/**
 * The words of an edition, in memory. Lucene keeps words only: its nth document is the nth line, which knows the rest.
 *
 * @param items in document order
 */
record EditionIndex(String edition, List<Item> items, IndexReader words, Completion titles) {

    static final String TITLE = "title";
    static final String BODY = "body";
    static final String CONTEXT = "context";
    static final String MARKS = "marks";
    static final String SOUND = "sound";
    static final String SPELLING = "spelling";
    static final String CODE = "code";

    /** Takes some seconds for ten thousand lines. */
    static EditionIndex of(Catalog catalog) {
        var items = catalog.items().toList();
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new FieldWords()))) {
                for (var item : items) writer.addDocument(document(catalog, item));
                // One segment: then the documents are numbered as the lines are.
                writer.forceMerge(1);
            }
            return new EditionIndex(catalog.id(), items, DirectoryReader.open(directory), Completion.of(titles(items)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> titles(List<Item> items) {
        return items.stream().map(Item::title).flatMap(Text::said).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Document document(Catalog catalog, Item item) {
        var document = new Document();
        document.add(new StringField(CODE, item.code().toLowerCase(Locale.ROOT), Field.Store.NO));
        item.title().said().forEach(text -> add(document, text, TITLE, SPELLING));
        body(item).flatMap(Text::said).forEach(text -> add(document, text, BODY, SPELLING));
        catalog.ancestorsOf(item).stream()
                .filter(heading -> heading.kind() != Kind.PHASE && heading.kind() != Kind.VIEWPOINT)
                .flatMap(heading -> heading.title().said())
                .forEach(text -> add(document, text, CONTEXT));
        Stream.concat(item.tags().stream(), item.evidence().stream()).forEach(mark -> add(document, mark, MARKS));
        item.title().said().map(Readings::pieces).forEach(pieces -> add(document, String.join(" ", pieces), SOUND));
        return document;
    }

    private static void add(Document document, String text, String... fields) {
        for (var field : fields) document.add(new TextField(field, text, Field.Store.NO));
    }

    /** What an item says besides its title. */
    static Stream<Text> body(Item item) {
        var intent = item.intent();
        var detail = item.detail();
        return Stream.concat(
                intent == null ? Stream.of() : Stream.of(intent.text()),
                detail == null ? Stream.of() : said(detail.parts()));
    }

    private static Stream<Text> said(List<Part> parts) {
        var texts = new ArrayList<Text>();
        for (var part : parts) {
            if (part.prose() != null) texts.add(part.prose());
            said(part.parts()).forEach(texts::add);
        }
        return texts.stream();
    }
}
