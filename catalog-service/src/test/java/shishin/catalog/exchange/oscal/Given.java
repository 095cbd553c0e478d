package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.EditionSource;
import shishin.catalog.edition.Item;
import shishin.catalog.exchange.CatalogReader;
import shishin.catalog.exchange.CatalogWriter;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.finding.Findings;
import shishin.platform.language.Language;

/** Catalogues to bring in and take out, and the ways to do it. */
public final class Given {

    static final String CSF = "NIST_CSF_v2.0_catalog.xml";
    static final String LOW_BASELINE = "NIST_SP-800-53_rev5_LOW-baseline-resolved-profile_catalog.json";
    static final Set<Language> BOTH = EnumSet.allOf(Language.class);

    private Given() {}

    static InputStream file(String name) {
        return Objects.requireNonNull(Given.class.getResourceAsStream("/oscal/" + name), name);
    }

    static Draft csf() throws IOException {
        return new OscalIn(edition -> Optional.empty()).xml().read(file(CSF), findings());
    }

    static Draft lowBaseline() throws IOException {
        return new OscalIn(edition -> Optional.empty()).json().read(file(LOW_BASELINE), findings());
    }

    static Findings findings() {
        return new Findings(Language.EN);
    }

    static Catalog guideline() {
        return source().catalogs().findFirst().orElseThrow();
    }

    private static EditionSource source() {
        return (EditionSource) made(
                "shishin.catalog.edition.builtin.BuiltinEditions",
                new ObjectMapper().registerModule(new JavaTimeModule()));
    }

    static Draft library() throws IOException {
        var reader = (CatalogReader) made("shishin.catalog.exchange.library.LibraryReader");
        try (var file = Given.class.getResourceAsStream("/library/house.yaml")) {
            return reader.read(Objects.requireNonNull(file), findings());
        }
    }

    /** Everything an edition can be written as. */
    static Stream<CatalogWriter> everyWriter() {
        var oscal = new OscalOut();
        var others = Stream.of(
                        "library.LibraryWriter",
                        "table.WorkbookWriter",
                        "table.CsvWriter",
                        "document.MarkdownWriter",
                        "document.PdfWriter")
                .map(name -> (CatalogWriter) made("shishin.catalog.exchange." + name));
        return Stream.concat(Stream.of(oscal.json(), oscal.xml(), oscal.yaml()), others);
    }

    /** Something its own feature keeps to itself. */
    private static Object made(String type, Object... with) {
        try {
            var constructor = Class.forName(type).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(with);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every edition known to the tests. */
    public static Stream<Catalog> everyEdition() throws IOException {
        return Stream.of(guideline(), csf().catalog("sha256:0"), lowBaseline().catalog("sha256:1"));
    }

    static Draft read(CatalogReader reader, String content, Findings findings) throws IOException {
        return reader.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), findings);
    }

    static String write(CatalogWriter writer, Catalog catalog, Set<Language> languages) throws IOException {
        return write(writer, new Excerpt(catalog, catalog.items().toList(), languages));
    }

    static String write(CatalogWriter writer, Excerpt excerpt) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(excerpt, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What of a catalogue is wanted, and whatever it stands below. */
    static Excerpt selection(Catalog catalog, Predicate<Item> wanted) {
        var codes = catalog.items()
                .filter(wanted)
                .flatMap(item -> Stream.concat(Stream.of(item), catalog.ancestorsOf(item).stream()))
                .map(Item::code)
                .collect(Collectors.toSet());
        return new Excerpt(
                catalog,
                catalog.items().filter(item -> codes.contains(item.code())).toList(),
                BOTH);
    }
}
