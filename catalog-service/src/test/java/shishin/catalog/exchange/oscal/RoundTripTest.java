package shishin.catalog.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shishin.catalog.edition.Catalog;
import shishin.platform.language.Language;

class RoundTripTest {

    private final OscalIn in = new OscalIn(edition -> Optional.empty());
    private final OscalOut out = new OscalOut();

    /** Every edition in all its languages, and the one that has two in each of them. */
    static Stream<Arguments> editions() throws IOException {
        var alone = Stream.of(Language.values()).map(EnumSet::of).map(one -> arguments(Given.guideline(), one));
        return Stream.concat(
                Stream.concat(Given.everyEdition(), Stream.of(Given.library().catalog("sha256:3")))
                        .map(catalog -> arguments(catalog, Given.BOTH)),
                alone);
    }

    private static Arguments arguments(Catalog catalog, Set<Language> languages) {
        return Arguments.of(catalog.id(), languages, catalog);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("editions")
    void what_goes_out_as_json_and_comes_in_goes_out_as_the_same_bytes(
            String id, Set<Language> languages, Catalog catalog) throws IOException {
        var first = Given.write(out.json(), catalog, languages);
        var again = Given.read(in.json(), first, Given.findings());
        assertThat(Given.write(out.json(), again.catalog("sha256:2"), languages))
                .isEqualTo(first);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("editions")
    void nothing_is_found_wrong_with_what_went_out(String id, Set<Language> languages, Catalog catalog)
            throws IOException {
        var findings = Given.findings();
        Given.read(in.json(), Given.write(out.json(), catalog, languages), findings);
        Given.read(in.xml(), Given.write(out.xml(), catalog, languages), findings);
        Given.read(in.yaml(), Given.write(out.yaml(), catalog, languages), findings);
        assertThat(findings.kept()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("editions")
    void yaml_says_the_same_as_json(String id, Set<Language> languages, Catalog catalog) throws IOException {
        var json = Given.write(out.json(), catalog, languages);
        var again = Given.read(in.yaml(), Given.write(out.yaml(), catalog, languages), Given.findings());
        assertThat(Given.write(out.json(), again.catalog("sha256:2"), languages))
                .isEqualTo(json);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("editions")
    void xml_comes_back_with_every_line(String id, Set<Language> languages, Catalog catalog) throws IOException {
        var again = Given.read(in.xml(), Given.write(out.xml(), catalog, languages), Given.findings());
        assertThat(again.items())
                .extracting("code")
                .isEqualTo(catalog.items().map(item -> item.code()).toList());
        assertThat(plain(Given.write(out.json(), again.catalog("sha256:2"), languages)))
                .containsExactlyElementsOf(plain(Given.write(out.json(), catalog, languages)));
    }

    /** The lines without the document's id, and without backslashes before marks that mean nothing where they stand. */
    private static List<String> plain(String json) {
        return json.lines().skip(3).map(line -> line.replace("\\\\*", "*")).toList();
    }

    /** What mark-up there is, in Markdown and in XML. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            H~2~O and x^2^        | H<sub>2</sub>O and x<sup>2</sup>
            ![a plan](p.png)      | <img src="p.png" alt="a plan"/>
            about \\~10 and \\~20~ | about ~10 and ~20~
            see [this](#there)    | see <a href="#there">this</a>
            *soft* **loud** `code` | <em>soft</em> <strong>loud</strong> <code>code</code>
            1\\. is no list        | 1. is no list
            \\- nor is this       | - nor is this
            """)
    void marks_come_back_as_they_went(String markdown, String mark) throws IOException {
        var catalog = MendingTest.HEAD.formatted("")
                + "\"controls\": [{\"id\": \"a\", \"title\": \"A\", \"parts\": [{\"name\": \"statement\", \"prose\": \"%s\"}]}]}}"
                        .formatted(markdown.replace("\\", "\\\\").replace("\"", "\\\""));
        var draft = Given.read(in.json(), catalog, Given.findings());
        var xml = Given.write(out.xml(), draft.catalog("sha256:1"), Given.BOTH);
        assertThat(xml).contains("<p>" + mark + "</p>");
        assertThat(Given.read(in.xml(), xml, Given.findings()).items()).isEqualTo(draft.items());
    }
}
