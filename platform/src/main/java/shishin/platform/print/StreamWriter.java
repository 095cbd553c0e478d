package shishin.platform.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdfparser.xref.XReferenceEntry;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** PDFBox's writer, given one stream at a time; it forgets what it has written and notes only where. */
final class StreamWriter extends COSWriter {

    private static final String VERSION_1_7 = "%PDF-1.7";

    private final Places places;

    StreamWriter(OutputStream out, Places places) {
        super(out);
        this.places = places;
    }

    /** The four bytes behind the version tell programs that copy files that this one is not text. */
    void begin() throws IOException {
        line(VERSION_1_7);
        getStandardOutput().write(COMMENT);
        getStandardOutput().write(GARBAGE);
        getStandardOutput().writeEOL();
    }

    /** How many bytes are written. */
    long place() {
        return getStandardOutput().getPos();
    }

    void end(long table) throws IOException {
        getStandardOutput().write(STARTXREF);
        getStandardOutput().writeEOL();
        line(String.valueOf(table));
        getStandardOutput().write(EOF);
        getStandardOutput().writeEOL();
    }

    private void line(String text) throws IOException {
        getStandardOutput().write(text.getBytes(StandardCharsets.US_ASCII));
        getStandardOutput().writeEOL();
    }

    @Override
    protected void addXRefEntry(XReferenceEntry entry) {
        places.inTheFile(entry.getReferencedKey().getNumber(), entry.getSecondColumnValue());
    }
}
