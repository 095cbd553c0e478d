package shishin.platform.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import shishin.platform.print.Mark.Words;

/**
 * Prints documents as PDF: font embedded, tagged, with bookmarks and a table of contents. The same manuscript gives the
 * same bytes: nothing in it tells when it was printed.
 */
public final class Press {

    private static final float FOOT = 7.5f;

    private Press() {}

    /** Writes the whole document; closes nothing. */
    public static void print(Manuscript manuscript, OutputStream out) throws IOException {
        try (var face = Face.open();
                var document = new PDDocument()) {
            var body = new Typesetter(face);
            body.set(manuscript.blocks());
            var front = new FrontSetting(manuscript, face).set(body.landmarks());
            var leaves = new ArrayList<>(front);
            if (!manuscript.blocks().isEmpty()) leaves.addAll(body.leaves());
            number(leaves, manuscript, face);

            // The number of a document would otherwise be drawn from the clock.
            document.setDocumentId(0L);
            describe(document, manuscript);
            var pages = pages(document, leaves.size());
            var font = PDType0Font.load(document, face.font(), true);
            new Plates(document, font, pages, front.size()).engrave(leaves);
            Bookmarks.add(document, pages, front.size(), body.landmarks());
            document.save(out);
        }
    }

    private static List<PDPage> pages(PDDocument document, int count) {
        var pages = new ArrayList<PDPage>();
        for (var i = 0; i < count; i++) {
            pages.add(new PDPage(new PDRectangle(Leaf.WIDTH, Leaf.HEIGHT)));
            document.addPage(pages.getLast());
        }
        return pages;
    }

    private static void describe(PDDocument document, Manuscript manuscript) {
        document.getDocumentInformation().setTitle(manuscript.title());
        document.getDocumentInformation().setProducer("Shishin");
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(manuscript.language().tag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static void number(List<Leaf> leaves, Manuscript manuscript, Face face) {
        var title = new Kinsoku(face)
                .lines(face.legible(manuscript.title()).replace('\n', ' '), Leaf.MEASURE - 60, FOOT)
                .getFirst();
        for (var i = 0; i < leaves.size(); i++) {
            var number = "%d / %d".formatted(i + 1, leaves.size());
            var y = Leaf.HEIGHT - 34;
            if (i > 0) leaves.get(i).add(new Words(Leaf.LEFT, 38, FOOT, false, title, null));
            leaves.get(i).add(new Words((Leaf.WIDTH - face.width(number, FOOT)) / 2, y, FOOT, false, number, null));
        }
    }
}
