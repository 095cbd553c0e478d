package shishin.catalog.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static shishin.catalog.exchange.table.Samples.BOTH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.builtin.Guideline;
import shishin.catalog.exchange.CatalogReader;
import shishin.catalog.exchange.CatalogWriter;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.exchange.oscal.Given;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Severity;
import shishin.platform.language.Language;

class RoundTripTest {

    private static final Catalog GUIDELINE = Guideline.read();

    static Stream<Arguments> editions() throws IOException {
        return Stream.concat(Given.everyEdition(), Stream.of(Samples.awkward()))
                .flatMap(catalog -> Stream.of(
                        Arguments.of(catalog.id(), "xlsx", catalog, new WorkbookWriter(), new WorkbookReader()),
                        Arguments.of(catalog.id(), "csv", catalog, new CsvWriter(), new CsvReader())));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("editions")
    @SuppressWarnings("checkstyle:ParameterNumber") // the first two name the case
    void what_goes_out_comes_back_whole(
            String id, String format, Catalog catalog, CatalogWriter writer, CatalogReader reader) throws IOException {
        var findings = new Findings(Language.EN);
        var back = Samples.read(reader, Samples.written(writer, catalog, BOTH), findings);
        assertThat(back.edition()).isEqualTo(catalog.edition());
        assertThat(back.items()).containsExactlyElementsOf(catalog.items().toList());
        assertThat(back.corrections()).isEqualTo(catalog.corrections());
        assertThat(findings.count(Severity.ERROR) + findings.count(Severity.WARNING))
                .isZero();
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("editions")
    @SuppressWarnings("checkstyle:ParameterNumber") // the first two name the case
    void the_same_edition_is_the_same_bytes(
            String id, String format, Catalog catalog, CatalogWriter writer, CatalogReader reader) throws IOException {
        assertThat(Samples.written(writer, catalog, BOTH)).isEqualTo(Samples.written(writer, catalog, BOTH));
    }

    @Test
    void one_language_alone_goes_out_alone() throws IOException {
        var file = Samples.written(new WorkbookWriter(), GUIDELINE, Set.of(Language.EN));
        var back = Samples.read(new WorkbookReader(), file, new Findings(Language.EN));
        assertThat(back.items()).extracting(Item::title).allSatisfy(title -> {
            assertThat(title.ja()).isNull();
            assertThat(title.en()).isNotNull();
        });
        assertThat(back.edition().title().ja()).isNull();
    }

    @Test
    void a_selection_is_read_as_an_edition_of_its_own() throws IOException {
        var some = GUIDELINE.items().filter(item -> item.code().startsWith("1")).toList();
        var out = new ByteArrayOutputStream();
        new WorkbookWriter().write(new Excerpt(GUIDELINE, some, BOTH), out);
        var back = Samples.read(new WorkbookReader(), out.toByteArray(), new Findings(Language.EN));
        assertThat(back.items()).isEqualTo(some);
        assertThat(back.corrections().corrections()).isEqualTo(List.of());
    }
}
