package shishin.platform.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints documents as PDF: font embedded, tagged, with bookmarks and a table of contents. The same manuscript gives the
 * same bytes: nothing in it tells when it was printed. A page leaves when it is full, so that a document of thousands
 * takes no more memory than its headings do.
 */
public final class Press {

    private final Manuscript manuscript;
    private final Face face;
    private final PdfFile file;
    private final Ink ink;

    private Press(Manuscript manuscript, Face face, PdfFile file, Ink ink) {
        this.manuscript = manuscript;
        this.face = face;
        this.file = file;
        this.ink = ink;
    }

    /** Writes the whole document; closes nothing. */
    public static void print(Manuscript manuscript, OutputStream out) throws IOException {
        try (var face = Face.open();
                var empty = new PDDocument()) {
            var file = new PdfFile(empty, out);
            new Press(manuscript, face, file, new Ink(empty, face, file)).print();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void print() throws IOException {
        var structure = new Structure(file);
        var plates = new Plates(file, ink, structure);
        var landmarks = new Typesetter(face, plates::text).set(manuscript.blocks());
        structure.rewind();
        new FrontSetting(manuscript, face).set(landmarks, plates::front);

        var catalog = catalog();
        catalog.setItem(COSName.PAGES, PdfFile.at(plates.finish(new Ends(manuscript, face))));
        catalog.setItem(COSName.OUTLINES, PdfFile.at(new Bookmarks(file, plates::destination).add(landmarks)));
        catalog.setItem(COSName.STRUCT_TREE_ROOT, PdfFile.at(structure.finish()));
        ink.dry();
        file.finish(file.put(catalog), file.put(information()));
    }

    private COSDictionary catalog() {
        var marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        var preferences = new COSDictionary();
        preferences.setItem(COSName.DISPLAY_DOC_TITLE, COSBoolean.TRUE);
        var catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setString(COSName.LANG, manuscript.language().tag());
        catalog.setItem(COSName.MARK_INFO, marked);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        return catalog;
    }

    private COSDictionary information() {
        var information = new COSDictionary();
        information.setString(COSName.TITLE, manuscript.title());
        information.setString(COSName.PRODUCER, "Shishin");
        return information;
    }
}
