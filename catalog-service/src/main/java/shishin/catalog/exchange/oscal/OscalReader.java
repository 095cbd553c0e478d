package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import shishin.catalog.exchange.Unreadable;

/** Opens a document in each of its forms, within bounds, trusting nothing in it. */
final class OscalReader {

    private static final int MOST_BYTES = 256 * 1024 * 1024;
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(200)
            .maxStringLength(2_000_000)
            .maxNameLength(1_000)
            .build();
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(BOUNDS)
            .loaderOptions(yamlBounds())
            .build();
    private static final XMLInputFactory XML = xml();

    private OscalReader() {}

    private static LoaderOptions yamlBounds() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        options.setNestingDepthLimit(200);
        options.setMaxAliasesForCollections(10);
        return options;
    }

    /** The platform's own, whatever else is on the class path: no document types, no entities, nothing fetched. */
    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static Document json(InputStream in, Intake intake) throws IOException {
        return tokens(JSON, in, intake);
    }

    static Document yaml(InputStream in, Intake intake) throws IOException {
        return tokens(YAML, in, intake);
    }

    private static Document tokens(JsonFactory factory, InputStream in, Intake intake) throws IOException {
        try (var parser = factory.createParser(in)) {
            return new JsonDocument(parser, intake).read();
        } catch (JacksonException broken) {
            throw new Unreadable(place(broken.getLocation()), "not-well-formed", words(broken.getOriginalMessage()));
        } catch (CharConversionException wrong) {
            throw new Unreadable("1:1", "wrong-encoding");
        }
    }

    static Document xml(InputStream in, Intake intake) throws IOException {
        try {
            return new XmlDocument(XML.createXMLStreamReader(in), intake).read();
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            var place = at == null ? "1:1" : at.getLineNumber() + ":" + at.getColumnNumber();
            throw new Unreadable(place, "not-well-formed", words(broken.getMessage()));
        }
    }

    private static String place(JsonLocation location) {
        return location == null ? "1:1" : location.getLineNr() + ":" + location.getColumnNr();
    }

    /** The first line: the rest is the parser's talk of places and of itself. */
    private static String words(@Nullable String message) {
        return message == null
                ? ""
                : message.lines()
                        .filter(line -> !line.startsWith("ParseError"))
                        .findFirst()
                        .orElse("")
                        .replace("Message: ", "");
    }
}
