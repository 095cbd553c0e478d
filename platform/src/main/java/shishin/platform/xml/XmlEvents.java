package shishin.platform.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * XML read event by event, trusting nothing in it: no document types, no entities, nothing fetched, texts in pieces. A
 * comment, an attribute and a CDATA section come whole, so none may be too long to be held.
 */
public final class XmlEvents extends StreamReaderDelegate {

    private static final int LONGEST_BYTES = 1 << 22;
    private static final XMLInputFactory FACTORY = strict();

    private final Ration ration;

    private XmlEvents(XMLStreamReader reader, Ration ration) {
        super(reader);
        this.ration = ration;
    }

    /** An event of more than 4 MiB ends the document, as what is not well-formed does. */
    public static XMLStreamReader of(InputStream in) throws XMLStreamException {
        var ration = new Ration(in);
        return new XmlEvents(FACTORY.createXMLStreamReader(ration), ration);
    }

    /** The platform's own, whatever else is on the class path. */
    private static XMLInputFactory strict() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    @Override
    public int next() throws XMLStreamException {
        ration.renew();
        return super.next();
    }

    /** What one event may take of a stream. */
    private static final class Ration extends FilterInputStream {

        private int left = LONGEST_BYTES;

        Ration(InputStream in) {
            super(in);
        }

        void renew() {
            left = LONGEST_BYTES;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            take(1);
            return read;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int read = super.read(into, start, length);
            take(read);
            return read;
        }

        private void take(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) throw new IOException("one piece is longer than %d bytes".formatted(LONGEST_BYTES));
        }
    }
}
