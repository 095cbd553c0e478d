package shishin.platform.print;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The headings of a document as a tree beside its pages (ISO 32000-1, 12.3.3), opened to its first level. */
final class Bookmarks {

    private final PdfFile file;
    private final Function<Landmark, COSArray> destination;

    Bookmarks(PdfFile file, Function<Landmark, COSArray> destination) {
        this.file = file;
        this.destination = destination;
    }

    /** The number of the tree. */
    int add(List<Landmark> landmarks) throws IOException {
        var root = new Branch(file.reserve(), new Landmark(0, "", 0, 0));
        var open = new ArrayDeque<>(List.of(root));
        for (var landmark : landmarks) {
            while (open.getFirst().landmark.level() >= landmark.level()) open.pop();
            var branch = new Branch(file.reserve(), landmark);
            open.getFirst().below.add(branch);
            open.push(branch);
        }
        var outline = ends(root);
        outline.setItem(COSName.TYPE, COSName.OUTLINES);
        outline.setInt(COSName.COUNT, root.below.size());
        file.put(root.number, outline);
        below(root);
        return root.number;
    }

    private void below(Branch parent) throws IOException {
        for (var i = 0; i < parent.below.size(); i++) {
            var branch = parent.below.get(i);
            var item = ends(branch);
            item.setString(COSName.TITLE, branch.landmark.text());
            item.setItem(COSName.DEST, destination.apply(branch.landmark));
            item.setItem(COSName.PARENT, PdfFile.at(parent.number));
            if (i > 0) item.setItem(COSName.PREV, PdfFile.at(parent.below.get(i - 1).number));
            if (i + 1 < parent.below.size()) item.setItem(COSName.NEXT, PdfFile.at(parent.below.get(i + 1).number));
            if (!branch.below.isEmpty()) item.setInt(COSName.COUNT, -branch.below.size());
            file.put(branch.number, item);
            below(branch);
        }
    }

    private static COSDictionary ends(Branch branch) {
        var item = new COSDictionary();
        if (branch.below.isEmpty()) return item;
        item.setItem(COSName.FIRST, PdfFile.at(branch.below.getFirst().number));
        item.setItem(COSName.LAST, PdfFile.at(branch.below.getLast().number));
        return item;
    }

    /** A heading, and those below it; the document is the one of level 0. */
    private record Branch(int number, Landmark landmark, List<Branch> below) {

        Branch(int number, Landmark landmark) {
            this(number, landmark, new ArrayList<>());
        }
    }
}
