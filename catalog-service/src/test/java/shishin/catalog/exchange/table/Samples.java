package shishin.catalog.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Annex;
import shishin.catalog.edition.BackMatter;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Corrections;
import shishin.catalog.edition.Detail;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Link;
import shishin.catalog.edition.Metadata;
import shishin.catalog.edition.Parameter;
import shishin.catalog.edition.Part;
import shishin.catalog.edition.Property;
import shishin.catalog.edition.Text;
import shishin.catalog.exchange.CatalogReader;
import shishin.catalog.exchange.CatalogWriter;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.finding.Findings;
import shishin.platform.language.Language;

/** Editions and files for the tests of tables. */
final class Samples {

    static final Set<Language> BOTH = Set.of(Language.JA, Language.EN);

    private Samples() {}

    /** An edition that uses everything an edition can have, in words that tables have trouble with. */
    static Catalog awkward() {
        var property = new Property("label", "=1+1", "urn:x", "sort", "u-1", "g", "two\nlines");
        var parameter = new Parameter(
                "p-1",
                "c",
                null,
                List.of(property),
                List.of(new Link("#a", "rel", "text/html", "f", "t")),
                new Text(null, "label"),
                null,
                List.of(new Parameter.Constraint("must", List.of(new Parameter.Test("x>1", "")))),
                List.of(new Text("指針", null)),
                List.of("", "{}", "\"\"", "\\{}", "-5"),
                new Parameter.Selection("one", List.of(new Text(null, "{{ insert: param, p-2 }}"))),
                null);
        var inner = new Part(
                null, "item", null, null, null, List.of(), new Text(null, "x".repeat(70_000)), List.of(), List.of());
        var part = new Part(
                "a_smt",
                "statement",
                null,
                null,
                null,
                List.of(property),
                new Text("ａ", "b"),
                List.of(inner),
                List.of());
        var detail = new Detail(
                "ac-1", "SP800-53", "AC-1", true, List.of(parameter), List.of(part), List.of(property), List.of());
        var bare = new Detail(null, null, null, false, List.of(), List.of(), List.of(), List.of());
        return draft(List.of(
                        item("G", null, Kind.GROUP, null, new Text("群", null), bare),
                        item("1-2", "G", Kind.CONTROL, 1, new Text("@見出し", " =cmd|' /C calc'!A0 "), detail),
                        item("1-2(1)", "1-2", Kind.CONTROL, 2, new Text(null, "'quoted\r\nand returned"), null),
                        item("007", "G", Kind.CONTROL, 1, new Text("－", null), null)))
                .catalog("sha256:0");
    }

    private static Draft draft(List<Item> items) {
        var metadata = new Metadata(
                "2026", null, "1.0", "1.1.3", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), "r");
        var resource = new BackMatter.Resource(
                "u",
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                new BackMatter.Attachment("f", null, "QUJD"),
                null);
        var edition = new Edition(
                "awkward",
                new Text("厄介", "Awkward"),
                new Text(null, "Nobody"),
                new Text("", ""),
                "CATALOG",
                "en",
                new Edition.Source("Source", "sha256:00", null, new Text("出典", null)),
                LocalDate.of(2026, 4, 1),
                null,
                null,
                "next",
                List.of(new Edition.Section(new Text("序", null), List.of())),
                List.of(new Edition.Footnote("*", null, "note")),
                new Annex("u", metadata, List.of(), new BackMatter(List.of(resource))));
        var corrections = new Corrections(
                Map.of("a", "b"),
                Map.of(),
                List.of(new Corrections.Correction(List.of(1, 2), null, "x", "y", List.of("a"))),
                List.of(),
                List.of());
        return new Draft(edition, items, corrections);
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // what differs between the items
    private static Item item(
            String code,
            @Nullable String parent,
            Kind kind,
            @Nullable Integer level,
            Text title,
            @Nullable Detail detail) {
        var position = code.equals("007") ? 5 : 1;
        return new Item(
                code,
                parent,
                position,
                kind,
                level,
                title,
                null,
                false,
                level != null,
                null,
                null,
                null,
                List.of("a,b", "c;d"),
                List.of(),
                detail);
    }

    static byte[] written(CatalogWriter writer, Catalog catalog, Set<Language> languages) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(new Excerpt(catalog, catalog.items().toList(), languages), out);
        return out.toByteArray();
    }

    static Draft read(CatalogReader reader, byte[] file, Findings findings) throws IOException {
        return reader.read(new ByteArrayInputStream(file), findings);
    }

    static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
