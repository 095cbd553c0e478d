package shishin.platform.print;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The face as a PDF holds it. Of its characters go in those that were written, when all is written. */
final class Ink {

    private final PDDocument empty;
    private final PdfFile file;
    private final PDType0Font font;
    private final PDResources shared = new PDResources();
    private final int resources;

    /** @param empty what PDFBox wants to know a font by; no page comes into it */
    Ink(PDDocument empty, Face face, PdfFile file) throws IOException {
        this.empty = empty;
        this.file = file;
        this.font = PDType0Font.load(empty, face.font(), true);
        this.resources = file.reserve();
    }

    PDFont font() {
        return font;
    }

    /** The number by which a page refers to what it is written with. */
    int resources() {
        return resources;
    }

    PDPageContentStream onto(PDPage page) throws IOException {
        page.setResources(shared);
        return new PDPageContentStream(empty, page);
    }

    /** What was written onto a page. */
    static COSStream of(PDPage page) {
        return Objects.requireNonNull(page.getCOSObject().getCOSStream(COSName.CONTENTS));
    }

    /** Nothing is written with it any more. */
    void dry() throws IOException {
        font.subset();
        file.put(resources, apart(shared.getCOSObject()));
    }

    /** The same with streams, and whatever has a type, as objects of their own. */
    private COSBase apart(COSBase whole) throws IOException {
        return switch (whole) {
            case COSStream stream -> PdfFile.at(file.put(stream));
            case COSDictionary dictionary -> apart(dictionary);
            case COSArray array -> apart(array);
            default -> whole;
        };
    }

    private COSBase apart(COSDictionary whole) throws IOException {
        var copy = new COSDictionary();
        for (var entry : whole.entrySet()) copy.setItem(entry.getKey(), apart(entry.getValue()));
        return copy.containsKey(COSName.TYPE) ? PdfFile.at(file.put(copy)) : copy;
    }

    private COSArray apart(COSArray whole) throws IOException {
        var copy = new COSArray();
        for (var element : whole) copy.add(apart(element));
        return copy;
    }
}
