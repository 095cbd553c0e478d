package shishin.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import shishin.platform.sheet.SheetRefused.Reason;

/** The elements of one part of a workbook, in order, without entities of any kind. */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = strict();

    private final XMLStreamReader reader;
    private final InputStream in;

    Xml(InputStream in) throws SheetRefused {
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException unreadable) {
            throw refusal(unreadable);
        }
    }

    private static XMLInputFactory strict() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The next start, end or text; false at the end. */
    boolean next() throws SheetRefused {
        try {
            if (!reader.hasNext()) return false;
            reader.next();
            return true;
        } catch (XMLStreamException unreadable) {
            throw refusal(unreadable);
        }
    }

    boolean starts(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String text() {
        return reader.getText();
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** By local name, whichever of the two namespaces a file is written in. */
    @Nullable
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        return null;
    }

    int number(String name, int otherwise) throws SheetRefused {
        var value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException notOne) {
            throw new SheetRefused(Reason.NOT_A_SHEET, "an attribute %s that is no number".formatted(name), notOne);
        }
    }

    /** What the parser met may be the refusal of the stream under it, which says more. */
    private static SheetRefused refusal(XMLStreamException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof SheetRefused refused) return refused;
            if (cause instanceof XMLStreamException stream
                    && stream.getNestedException() instanceof SheetRefused refused) return refused;
            if (isBomb(cause)) return new SheetRefused(Reason.BOMB, "packed too densely", unreadable);
        }
        return new SheetRefused(Reason.NOT_A_SHEET, "XML that is not well-formed", unreadable);
    }

    /** The library under this says so in words only. */
    static boolean isBomb(Throwable failure) {
        return failure instanceof IOException
                && String.valueOf(failure.getMessage()).contains("Zip bomb");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
