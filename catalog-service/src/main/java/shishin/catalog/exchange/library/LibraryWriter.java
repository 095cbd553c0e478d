package shishin.catalog.exchange.library;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Text;
import shishin.catalog.exchange.CatalogWriter;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.exchange.Format;
import shishin.platform.language.Language;

/** Writes an excerpt as a library: a framework of requirement nodes, headings first, in one or two languages. */
@Singleton
class LibraryWriter implements CatalogWriter {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();

    @Override
    public Format format() {
        return Format.CISO_ASSISTANT_YAML;
    }

    @Override
    public void write(Excerpt excerpt, OutputStream out) throws IOException {
        var yaml = YAML.createGenerator(out);
        yaml.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        new Library(excerpt, yaml).write();
        yaml.close();
    }

    /** One library on its way out. */
    private static final class Library {

        private final Excerpt excerpt;
        private final JsonGenerator out;
        private final Language locale;
        private final @Nullable Language second;

        private Library(Excerpt excerpt, JsonGenerator out) {
            this.excerpt = excerpt;
            this.out = out;
            var original = Language.of(excerpt.catalog().edition().language());
            var other = original == Language.JA ? Language.EN : Language.JA;
            locale = excerpt.languages().contains(original) ? original : other;
            second = excerpt.languages().size() > 1 ? other : null;
        }

        private void write() throws IOException {
            var edition = excerpt.catalog().edition();
            out.writeStartObject();
            out.writeStringField("urn", urn("library"));
            out.writeStringField("locale", locale.tag());
            out.writeStringField("ref_id", edition.id());
            words("name", edition.title(), null, null);
            text("copyright", edition.source().termsOfUse());
            out.writeNumberField("version", excerpt.catalog().standing().revision());
            if (edition.effectiveFrom() != null)
                out.writeStringField("publication_date", edition.effectiveFrom().toString());
            text("provider", edition.publisher());
            out.writeStringField("packager", "shishin");
            out.writeObjectFieldStart("objects");
            framework();
            out.writeEndObject();
            out.writeEndObject();
        }

        private void framework() throws IOException {
            var edition = excerpt.catalog().edition();
            out.writeObjectFieldStart("framework");
            out.writeStringField("urn", urn("framework"));
            out.writeStringField("ref_id", edition.id());
            words("name", edition.title(), null, null);
            out.writeArrayFieldStart("requirement_nodes");
            for (var item : excerpt.items()) node(item);
            out.writeEndArray();
            out.writeEndObject();
        }

        private void node(Item item) throws IOException {
            out.writeStartObject();
            out.writeStringField("urn", urn(item.code()));
            if (item.parent() != null) out.writeStringField("parent_urn", urn(item.parent()));
            out.writeBooleanField("assessable", item.assessable());
            out.writeNumberField("depth", excerpt.catalog().ancestorsOf(item).size() + 1);
            out.writeStringField("ref_id", item.code());
            var body = body(item);
            if (body == null && item.assessable()) words("description", item.title(), null, null);
            else words("name", item.title(), "description", body);
            if (!item.tags().isEmpty()) {
                out.writeArrayFieldStart("implementation_groups");
                for (var tag : item.tags()) out.writeString(tag);
                out.writeEndArray();
            }
            out.writeEndObject();
        }

        /** What a line says besides its title: the quoted intent of a measure, the statement of a control. */
        private static @Nullable Text body(Item item) {
            if (item.intent() != null) return item.intent().text();
            if (item.detail() == null) return null;
            for (var part : item.detail().parts())
                if (part.name().equals("statement") && part.prose() != null)
                    return part.prose().equals(item.title()) ? null : part.prose();
            return null;
        }

        /** One or two texts, and both in the second language under {@code translations}. */
        private void words(String name, Text text, @Nullable String other, @Nullable Text body) throws IOException {
            text(name, text);
            if (other != null) text(other, body);
            if (second == null || text.exactly(second) == null) return;
            out.writeObjectFieldStart("translations");
            out.writeObjectFieldStart(second.tag());
            out.writeStringField(name, text.in(second));
            if (other != null && body != null) out.writeStringField(other, body.in(second));
            out.writeEndObject();
            out.writeEndObject();
        }

        private void text(String name, @Nullable Text text) throws IOException {
            if (text != null) out.writeStringField(name, text.in(locale));
        }

        private String urn(String kindOrCode) {
            var id = excerpt.catalog().id();
            var kind = kindOrCode.equals("library") || kindOrCode.equals("framework");
            return kind
                    ? "urn:shishin:risk:%s:%s".formatted(kindOrCode, id)
                    : "urn:shishin:risk:req_node:%s:%s".formatted(id, kindOrCode.toLowerCase(Locale.ROOT));
        }
    }
}
