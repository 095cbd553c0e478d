package shishin.platform.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import shishin.platform.print.Mark.Begin;
import shishin.platform.print.Mark.Dots;
import shishin.platform.print.Mark.End;
import shishin.platform.print.Mark.Jump;
import shishin.platform.print.Mark.Rule;
import shishin.platform.print.Mark.Tint;
import shishin.platform.print.Mark.Words;

/**
 * Puts pages into a PDF as they are set: those of the text, then those of the front, which come before them; at last what
 * stands at the ends of all, because only then is known how many they are.
 */
final class Plates {

    private final PdfFile file;
    private final Ink ink;
    private final Structure structure;
    private final int tree;
    private final List<Plate> text = new ArrayList<>();
    private final List<Plate> front = new ArrayList<>();

    Plates(PdfFile file, Ink ink, Structure structure) {
        this.file = file;
        this.ink = ink;
        this.structure = structure;
        this.tree = file.reserve();
    }

    void text(Leaf leaf) {
        text.add(engraved(leaf));
    }

    void front(Leaf leaf) {
        front.add(engraved(leaf));
    }

    private Plate engraved(Leaf leaf) {
        var plate = new Plate(file.reserve(), file.reserve());
        try {
            file.put(plate.page(), page(leaf, plate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plate;
    }

    private COSDictionary page(Leaf leaf, Plate plate) throws IOException {
        var page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.PARENT, PdfFile.at(tree));
        page.setItem(COSName.MEDIA_BOX, new PDRectangle(Leaf.WIDTH, Leaf.HEIGHT).getCOSArray());
        page.setItem(COSName.RESOURCES, PdfFile.at(ink.resources()));
        page.setInt(COSName.STRUCT_PARENTS, structure.turnTo(plate.page()));
        var links = new COSArray();
        var contents = file.put(drawn(leaf, links));
        page.setItem(COSName.CONTENTS, new COSArray(List.of(PdfFile.at(contents), PdfFile.at(plate.ends()))));
        if (links.size() > 0) page.setItem(COSName.ANNOTS, links);
        return page;
    }

    private COSStream drawn(Leaf leaf, COSArray links) throws IOException {
        var page = new PDPage();
        try (var stylus = new Stylus(ink.onto(page), ink.font(), structure)) {
            for (var mark : leaf.marks()) {
                switch (mark) {
                    case Begin begin -> structure.begin(begin.element());
                    case End end -> structure.end(end.element());
                    case Words words -> stylus.write(words);
                    case Dots dots -> stylus.lead(dots);
                    case Rule rule -> stylus.draw(rule);
                    case Tint tint -> stylus.shade(tint);
                    case Jump jump -> links.add(link(jump));
                }
            }
        }
        return Ink.of(page);
    }

    private COSDictionary link(Jump jump) {
        var link = new COSDictionary();
        link.setItem(COSName.TYPE, COSName.ANNOT);
        link.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        link.setString(COSName.CONTENTS, jump.to().text());
        var bottom = Leaf.HEIGHT - jump.y() - jump.height();
        link.setItem(COSName.RECT, new PDRectangle(jump.x(), bottom, jump.width(), jump.height()).getCOSArray());
        link.setItem(COSName.BORDER, new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
        link.setItem(COSName.DEST, destination(jump.to()));
        return link;
    }

    /** Where a reader is brought by what leads to a heading: its page, and somewhat above it. */
    COSArray destination(Landmark landmark) {
        var page = PdfFile.at(text.get(landmark.leaf()).page());
        var top = COSInteger.get((long) (Leaf.HEIGHT - landmark.y() + 12));
        return new COSArray(List.of(page, COSName.getPDFName("XYZ"), COSNull.NULL, top, COSNull.NULL));
    }

    /** The number of the tree of pages, when all are there. */
    int finish(Ends ends) throws IOException {
        var all = Stream.concat(front.stream(), text.stream()).toList();
        for (var i = 0; i < all.size(); i++) {
            var page = new PDPage();
            try (var stylus = new Stylus(ink.onto(page), ink.font(), structure)) {
                for (var words : ends.of(i, all.size())) stylus.write(words);
            }
            file.put(all.get(i).ends(), Ink.of(page));
        }
        var pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(
                COSName.KIDS,
                new COSArray(all.stream().map(plate -> PdfFile.at(plate.page())).toList()));
        pages.setInt(COSName.COUNT, all.size());
        file.put(tree, pages);
        return tree;
    }
}
