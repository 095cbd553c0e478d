package shishin.catalog.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.platform.problem.NotFound;

/** An edition in one language, written out once: reading it costs neither a query nor a serialisation. */
public final class Printing {

    private final Language language;
    private final String etag;
    private long size;
    private final byte[] edition;
    private final byte[] tree;
    private final byte[] corrections;
    private final Map<String, PrintedItem> listed = new HashMap<>();
    private final Map<String, byte[]> items = new HashMap<>();

    Printing(Catalog catalog, Language language, ObjectMapper json) {
        var digest = new Digest();
        this.language = language;
        edition = print(EditionView.of(catalog, language), json, digest);
        tree = print(TreeView.of(catalog, language), json, digest);
        corrections = print(catalog.corrections(), json, digest);
        catalog.items().forEach(item -> {
            listed.put(item.code(), new PrintedItem(print(ItemView.of(catalog.id(), item, language), json)));
            items.put(item.code(), print(ItemView.inContext(catalog, item, language), json, digest));
        });
        etag = "\"%s-%s\"".formatted(digest.hex().substring(0, 32), language.tag());
    }

    private byte[] print(Object view, ObjectMapper json, Digest digest) {
        var bytes = print(view, json);
        digest.add(bytes);
        return bytes;
    }

    private byte[] print(Object view, ObjectMapper json) {
        try {
            var bytes = json.writeValueAsBytes(view);
            size += bytes.length;
            return bytes;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An edition cannot be written as JSON", e);
        }
    }

    /** Of every representation at once: a change of content or of form changes the validator of all. */
    public String etag() {
        return etag;
    }

    /** The language it is in: the one asked for, or the only one there is. */
    public Language language() {
        return language;
    }

    /** In bytes. */
    long size() {
        return size;
    }

    byte[] edition() {
        return edition;
    }

    byte[] tree() {
        return tree;
    }

    byte[] corrections() {
        return corrections;
    }

    /** An item as it stands in a list. @throws NotFound when the edition has no such code */
    public PrintedItem listed(Item item) {
        return found(listed.get(item.code()), item.code());
    }

    /** An item as it stands alone. @throws NotFound when the edition has no such code */
    public byte[] item(String code) {
        return found(items.get(code), code);
    }

    private static <T> T found(@Nullable T known, String code) {
        if (known == null) throw new NotFound("item", code);
        return known;
    }
}
