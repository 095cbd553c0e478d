package shishin.catalog.exchange.oscal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import shishin.catalog.exchange.BoundedTokens;
import shishin.catalog.exchange.Unreadable;
import shishin.platform.xml.XmlEvents;

/** Opens a document in each of its forms, within bounds, trusting nothing in it. */
final class OscalReader {

    private OscalReader() {}

    static Document json(InputStream in, Intake intake) throws IOException {
        return BoundedTokens.json(in, tokens -> new JsonDocument(tokens, intake).read());
    }

    static Document yaml(InputStream in, Intake intake) throws IOException {
        return BoundedTokens.yaml(in, tokens -> new JsonDocument(tokens, intake).read());
    }

    static Document xml(InputStream in, Intake intake) throws IOException {
        try {
            return new XmlDocument(XmlEvents.of(in), intake).read();
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            var place = at == null ? "1:1" : at.getLineNumber() + ":" + at.getColumnNumber();
            throw new Unreadable(place, "not-well-formed", words(broken.getMessage()));
        }
    }

    /** The line that says what is wrong: the one before it repeats the place. */
    private static String words(@Nullable String message) {
        if (message == null) return "";
        Predicate<String> place = line -> line.startsWith("ParseError");
        return message.lines().filter(place.negate()).findFirst().orElse("").replace("Message: ", "");
    }
}
