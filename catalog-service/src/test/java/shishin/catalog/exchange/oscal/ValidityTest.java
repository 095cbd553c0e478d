package shishin.catalog.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gov.nist.secauto.metaschema.core.model.constraint.IConstraint.Level;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import org.yaml.snakeyaml.LoaderOptions;
import shishin.catalog.Drafts;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;
import shishin.catalog.exchange.Excerpt;
import shishin.platform.language.Language;

/** Exports keep OSCAL's schemas and its constraints: each catches what the other misses. */
class ValidityTest {

    private static final Schema SCHEMA = schema();

    private static final ObjectMapper YAML = yaml();

    private static final Set<Level> SERIOUS = EnumSet.of(Level.WARNING, Level.ERROR, Level.CRITICAL);

    private final OscalOut out = new OscalOut();

    /**
     * The published schema. Its parts name their own places as ids, which the validator takes for other documents; and it
     * has a property twice where it should stand once (1.1.3, external-ids).
     */
    private static Schema schema() {
        try (var published = OscalBindingContext.class.getResourceAsStream("/schema/json/oscal-catalog_schema.json")) {
            var tree = new ObjectMapper().readTree(published);
            for (var definition : tree.get("definitions")) ((ObjectNode) definition).remove("$id");
            for (var ids : tree.findValues("external-ids")) ((ObjectNode) ids.at("/items/properties/id")).remove("id");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectMapper yaml() {
        var large = new LoaderOptions();
        large.setCodePointLimit(Integer.MAX_VALUE);
        return new YAMLMapper(YAMLFactory.builder().loaderOptions(large).build());
    }

    /** Every edition whole, in each of its languages, and in part; and one in which everything was there twice. */
    static Stream<Arguments> exports() throws IOException {
        var whole = Given.everyEdition()
                .map(catalog -> Arguments.of(catalog.id(), new Excerpt(catalog, all(catalog), Given.BOTH)));
        var guideline = Given.guideline();
        var alone = Stream.of(Language.values())
                .map(one -> Arguments.of(one + " alone", new Excerpt(guideline, all(guideline), EnumSet.of(one))));
        var low = Given.lowBaseline().catalog("sha256:1");
        var repeated = Given.read(
                        new OscalIn(edition -> Optional.empty()).json(), MendingTest.REPEATED, Given.findings())
                .catalog("sha256:2");
        return Stream.of(
                        whole,
                        alone,
                        Stream.of(
                                Arguments.of(
                                        "a viewpoint",
                                        Given.selection(guideline, item -> "3.1".equals(item.viewpoint()))),
                                Arguments.of(
                                        "one item",
                                        Given.selection(
                                                guideline, item -> item.code().equals("1.2.3-4.1.8"))),
                                Arguments.of(
                                        "enhancements of 800-53",
                                        Given.selection(low, item -> Objects.equals(item.level(), 2))),
                                Arguments.of("everything twice", new Excerpt(repeated, all(repeated), Given.BOTH)),
                                Arguments.of("equal tokens", new Excerpt(equal(), all(equal()), Given.BOTH))))
                .flatMap(exports -> exports);
    }

    private static List<Item> all(Catalog catalog) {
        return catalog.items().toList();
    }

    /** Codes that become the same id: as they come from a spreadsheet, without ids of their own. */
    private static Catalog equal() {
        return Drafts.of("equal", "A(1)=One", "A[1]=Two", "A+1=Three", "control-A-1=Four", "A-1_smt=Five")
                .catalog("sha256:3");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void json_keeps_the_schema(String what, Excerpt excerpt) throws IOException {
        assertThat(SCHEMA.validate(Given.write(out.json(), excerpt), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void yaml_says_what_json_says(String what, Excerpt excerpt) throws IOException {
        assertThat(YAML.readTree(Given.write(out.yaml(), excerpt)))
                .isEqualTo(new ObjectMapper().readTree(Given.write(out.json(), excerpt)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void xml_keeps_the_schema(String what, Excerpt excerpt) throws IOException, SAXException {
        var schema = SchemaFactory.newDefaultInstance();
        schema.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        schema.newSchema(OscalBindingContext.class.getResource("/schema/xml/oscal-catalog_schema.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(Given.write(out.xml(), excerpt))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void json_keeps_the_constraints_its_source_keeps(String what, Excerpt excerpt, @TempDir Path directory)
            throws Exception {
        var source = excerpt.catalog().id().contains("800-53")
                ? broken(Given.file(Given.LOW_BASELINE), directory.resolve("catalog.json"))
                : List.<String>of();
        var json = Given.write(out.json(), excerpt).getBytes(StandardCharsets.UTF_8);
        assertThat(broken(new ByteArrayInputStream(json), directory.resolve("catalog.json")))
                .isSubsetOf(source);
    }

    @Test
    void xml_keeps_the_constraints(@TempDir Path directory) throws Exception {
        for (var catalog : List.of(Given.guideline(), Given.csf().catalog("sha256:0"))) {
            var xml = Given.write(out.xml(), catalog, Given.BOTH).getBytes(StandardCharsets.UTF_8);
            assertThat(broken(new ByteArrayInputStream(xml), directory.resolve("catalog.xml")))
                    .isEmpty();
        }
    }

    /** The baseline's links name controls that are not in it, and so do those of a selection. */
    private static List<String> broken(InputStream document, Path file) throws Exception {
        Files.copy(document, file, StandardCopyOption.REPLACE_EXISTING);
        return OscalBindingContext.instance().validateWithConstraints(file.toUri(), null).getFindings().stream()
                .filter(finding -> SERIOUS.contains(finding.getSeverity()))
                .map(finding -> finding.getSeverity() + " " + finding.getMessage())
                .map(words -> words.replaceAll("\\[\\d+]", "[]"))
                .map(words -> words.replaceAll("reference \\[[a-z]+-[\\d.]+] not found", "reference not found"))
                .distinct()
                .toList();
    }
}
