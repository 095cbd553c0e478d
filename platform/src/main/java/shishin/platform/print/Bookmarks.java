package shishin.platform.print;

import java.util.ArrayDeque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The headings of a document as a tree beside its pages. */
final class Bookmarks {

    private Bookmarks() {}

    static void add(PDDocument document, List<PDPage> pages, int front, List<Landmark> landmarks) {
        var outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        var open = new ArrayDeque<Branch>();
        for (var landmark : landmarks) {
            while (!open.isEmpty() && open.getFirst().level() >= landmark.level()) open.pop();
            var item = new PDOutlineItem();
            item.setTitle(landmark.text());
            item.setDestination(Plates.destination(landmark, pages, front));
            PDOutlineNode parent = open.isEmpty() ? outline : open.getFirst().item();
            parent.addLast(item);
            open.push(new Branch(landmark.level(), item));
        }
        outline.openNode();
    }

    private record Branch(int level, PDOutlineItem item) {}
}
