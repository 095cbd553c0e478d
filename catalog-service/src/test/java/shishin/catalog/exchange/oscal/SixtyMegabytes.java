package shishin.catalog.exchange.oscal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads 60 MB of controls, printed with a wide margin, as they come: for a virtual machine with less heap than a file. */
final class SixtyMegabytes {

    static final int CONTROLS = 15_000;
    private static final String MARGIN = "\n" + " ".repeat(200);
    private static final String CONTROL = """
            <control id='c-%d'> <title>Records of what was done</title> <prop name='label' value='C-%d'/> \
            <part name='statement'> <p>The operator keeps records of what was done, by whom and when.</p> </part> \
            </control>""".replace(" <", MARGIN + MARGIN + "<");

    private SixtyMegabytes() {}

    public static void main(String[] args) throws IOException {
        var in = new OscalIn(edition -> Optional.empty());
        var lines = in.xml().read(xml(), Given.findings()).items().size();
        if (lines != CONTROLS) throw new IllegalStateException(lines + " lines of " + CONTROLS);
    }

    /** Made while it is read: it is nowhere as a whole. */
    static InputStream xml() {
        var head = "<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0'><metadata><title>Large</title>"
                + "<version>1</version><oscal-version>1.1.3</oscal-version></metadata>";
        var controls = IntStream.range(0, CONTROLS).mapToObj(number -> CONTROL.formatted(number, number));
        var pieces = Stream.of(Stream.of(head), controls, Stream.of("</catalog>"))
                .flatMap(piece -> piece)
                .<InputStream>map(piece -> new ByteArrayInputStream(piece.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new Pieces(pieces));
    }

    @SuppressWarnings("JdkObsolete") // what SequenceInputStream asks for
    private record Pieces(Iterator<InputStream> pieces) implements Enumeration<InputStream> {

        @Override
        public boolean hasMoreElements() {
            return pieces.hasNext();
        }

        @Override
        public InputStream nextElement() {
            return pieces.next();
        }
    }
}
