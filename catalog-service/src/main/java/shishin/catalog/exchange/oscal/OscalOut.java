package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import shishin.catalog.exchange.CatalogWriter;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.exchange.Format;
import shishin.platform.identity.Sha256;

/** Writes OSCAL in its three forms; the document's id is made of what it says, so it is written twice, once to nowhere. */
@Singleton
class OscalOut {

    private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();

    /** One of the forms. */
    private interface Form {
        Output to(OutputStream out) throws IOException;
    }

    private record Writer(Format format, Form form) implements CatalogWriter {

        @Override
        public void write(Excerpt excerpt, OutputStream out) throws IOException {
            var document = new DocumentArrangement(excerpt);
            document.write(id(document), form.to(out));
        }
    }

    /** The same whatever the form. */
    private static String id(DocumentArrangement document) throws IOException {
        var digest = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.begin());
        document.write(NO_ID, json(digest));
        return Own.uuid("document:"
                        + HexFormat.of().formatHex(digest.getMessageDigest().digest()))
                .toString();
    }

    @Produces
    @Singleton
    CatalogWriter json() {
        return new Writer(Format.OSCAL_JSON, OscalOut::json);
    }

    @Produces
    @Singleton
    CatalogWriter xml() {
        return new Writer(Format.OSCAL_XML, OscalOut::xml);
    }

    @Produces
    @Singleton
    CatalogWriter yaml() {
        return new Writer(Format.OSCAL_YAML, OscalOut::yaml);
    }

    private static Output json(OutputStream out) throws IOException {
        var lines = new DefaultIndenter("  ", "\n");
        var pretty = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return new JsonOutput(JSON.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(pretty));
    }

    private static Output yaml(OutputStream out) throws IOException {
        return new JsonOutput(YAML.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET));
    }

    private static Output xml(OutputStream out) throws IOException {
        try {
            return new XmlOutput(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
