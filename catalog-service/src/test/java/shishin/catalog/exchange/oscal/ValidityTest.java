package shishin.catalog.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import shishin.catalog.edition.Catalog;

/** Exports keep OSCAL's schemas and its constraints: each catches what the other misses. */
class ValidityTest {

    private static final Schema SCHEMA = schema();

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

    static Stream<Arguments> editions() throws IOException {
        return Given.everyEdition().map(catalog -> Arguments.of(catalog.id(), catalog));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    void json_keeps_the_schema(String id, Catalog catalog) throws IOException {
        var json = Given.write(out.json(), catalog, Given.BOTH);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    void xml_keeps_the_schema(String id, Catalog catalog) throws IOException, SAXException {
        var schema = SchemaFactory.newDefaultInstance();
        schema.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        var xml = Given.write(out.xml(), catalog, Given.BOTH);
        schema.newSchema(OscalBindingContext.class.getResource("/schema/xml/oscal-catalog_schema.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    void json_keeps_the_constraints_its_source_keeps(String id, Catalog catalog, @TempDir Path directory)
            throws Exception {
        var source = id.contains("800-53") ? broken(Given.file(Given.LOW_BASELINE), directory) : List.<String>of();
        var json = Given.write(out.json(), catalog, Given.BOTH).getBytes(StandardCharsets.UTF_8);
        assertThat(broken(new ByteArrayInputStream(json), directory)).isSubsetOf(source);
    }

    /** The baseline's links name controls that are not in it: NIST's file breaks that constraint too. */
    private static List<String> broken(InputStream document, Path directory) throws Exception {
        var file = directory.resolve("catalog.json");
        Files.copy(document, file, StandardCopyOption.REPLACE_EXISTING);
        return OscalBindingContext.instance().validateWithConstraints(file.toUri(), null).getFindings().stream()
                .filter(finding -> SERIOUS.contains(finding.getSeverity()))
                .map(finding -> finding.getSeverity() + " " + finding.getMessage())
                .map(words -> words.replaceAll("\\[\\d+]", "[]"))
                .distinct()
                .toList();
    }
}
