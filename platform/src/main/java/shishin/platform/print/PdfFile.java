package shishin.platform.print;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.COSWriterCompressionPool;
import org.apache.pdfbox.pdfwriter.compress.COSWriterObjectStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import shishin.platform.identity.Sha256;

/**
 * A PDF as it grows: what is finished leaves at once, and only its place is remembered. PDFBox saves a document from all
 * of its objects, and those of a few thousand pages fill the memory. Streams leave by themselves, other objects some
 * hundred at a time, compressed together (ISO 32000-1, 7.5.7). The file's identifier is the digest of what it holds.
 */
final class PdfFile {

    private static final int TOGETHER = 200;
    private static final int IDENTIFIER = 16;

    private final Places places = new Places();
    private final DigestOutputStream digested;
    private final OutputStream buffer;
    private final StreamWriter writer;
    private final COSWriterCompressionPool none;
    private COSWriterObjectStream together;

    PdfFile(PDDocument empty, OutputStream out) throws IOException {
        digested = new DigestOutputStream(out, Sha256.begin());
        buffer = new BufferedOutputStream(digested);
        writer = new StreamWriter(buffer, places);
        none = new COSWriterCompressionPool(empty, CompressParameters.DEFAULT_COMPRESSION);
        together = new COSWriterObjectStream(none);
        writer.begin();
    }

    /** A number for what is referred to before it is finished. */
    int reserve() {
        return places.next();
    }

    /** What refers to an object. */
    static COSObject at(int number) {
        return new COSObject(new COSObjectKey(number, 0), null);
    }

    int put(COSBase object) throws IOException {
        var number = reserve();
        put(number, object);
        return number;
    }

    /** Takes an object that is finished. A stream is closed. */
    void put(int number, COSBase object) throws IOException {
        if (object instanceof COSStream stream) write(number, stream);
        else {
            together.prepareStreamObject(new COSObjectKey(number, 0), object);
            if (together.getPreparedKeys().size() == TOGETHER) flush();
        }
    }

    private void write(int number, COSStream stream) throws IOException {
        try (stream) {
            writer.doWriteObject(new COSObjectKey(number, 0), stream);
        }
    }

    private void flush() throws IOException {
        var keys = together.getPreparedKeys();
        if (keys.isEmpty()) return;
        var number = reserve();
        for (var i = 0; i < keys.size(); i++) places.inAStream(keys.get(i).getNumber(), number, i);
        write(number, together.writeObjectsToStream(new COSStream()));
        together = new COSWriterObjectStream(none);
    }

    /** Ends the file; closes nothing. */
    void finish(int root, int info) throws IOException {
        flush();
        var number = reserve();
        var place = writer.place();
        places.inTheFile(number, place);
        write(number, table(root, info));
        writer.end(place);
        buffer.flush();
    }

    private COSStream table(int root, int info) throws IOException {
        var table = new COSStream();
        table.setItem(COSName.TYPE, COSName.XREF);
        table.setInt(COSName.SIZE, places.size());
        table.setItem(
                COSName.W,
                direct(Arrays.stream(Places.COLUMNS).mapToObj(COSInteger::get).toArray(COSBase[]::new)));
        table.setItem(COSName.ROOT, at(root));
        table.setItem(COSName.INFO, at(info));
        var identifier = identifier();
        table.setItem(COSName.ID, direct(identifier, identifier));
        try (var out = table.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(places.table());
        }
        return table;
    }

    private COSString identifier() throws IOException {
        buffer.flush();
        return new COSString(Arrays.copyOf(digested.getMessageDigest().digest(), IDENTIFIER));
    }

    private static COSArray direct(COSBase... elements) {
        var array = new COSArray(List.of(elements));
        array.setDirect(true);
        return array;
    }
}
