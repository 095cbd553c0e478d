package shishin.platform.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import shishin.platform.print.Mark.Jump;
import shishin.platform.print.Mark.Rule;
import shishin.platform.print.Mark.Tint;
import shishin.platform.print.Mark.Words;

/** Puts pages that are set into a PDF. */
final class Plates {

    private static final float TINT = 0.95f;
    private static final float RULE_TONE = 0.55f;
    private static final float RULE_WEIGHT = 0.4f;
    /** The face has one weight; the outline makes it heavier, as a share of the size. */
    private static final float HEAVIER = 0.022f;

    private final PDDocument document;
    private final PDFont font;
    private final List<PDPage> pages;
    private final int front;

    Plates(PDDocument document, PDFont font, List<PDPage> pages, int front) {
        this.document = document;
        this.font = font;
        this.pages = pages;
        this.front = front;
    }

    void engrave(List<Leaf> leaves) throws IOException {
        var structure = new Structure(document);
        for (var i = 0; i < leaves.size(); i++) {
            var page = pages.get(i);
            structure.turnTo(page, i);
            try (var content = new PDPageContentStream(document, page)) {
                for (var mark : leaves.get(i).marks()) engrave(mark, page, content, structure);
            }
        }
        structure.finish();
    }

    private void engrave(Mark mark, PDPage page, PDPageContentStream content, Structure structure) throws IOException {
        switch (mark) {
            case Words words -> write(words, content, structure);
            case Rule rule -> draw(rule, content);
            case Tint tint -> shade(tint, content);
            case Jump jump -> page.getAnnotations().add(link(jump));
        }
    }

    private void write(Words words, PDPageContentStream content, Structure structure) throws IOException {
        if (words.element() == null) content.beginMarkedContent(COSName.ARTIFACT);
        else content.beginMarkedContent(COSName.getPDFName(words.element().role()), structure.next(words.element()));
        content.beginText();
        content.setFont(font, words.size());
        content.setRenderingMode(words.strong() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        if (words.strong()) {
            content.setStrokingColor(0f);
            content.setLineWidth(words.size() * HEAVIER);
        }
        content.newLineAtOffset(words.x(), Leaf.HEIGHT - words.y());
        content.showText(words.text());
        content.endText();
        content.endMarkedContent();
    }

    private static void draw(Rule rule, PDPageContentStream content) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setStrokingColor(RULE_TONE);
        content.setLineWidth(RULE_WEIGHT);
        content.moveTo(rule.x(), Leaf.HEIGHT - rule.y());
        content.lineTo(rule.toX(), Leaf.HEIGHT - rule.toY());
        content.stroke();
        content.endMarkedContent();
    }

    private static void shade(Tint tint, PDPageContentStream content) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setNonStrokingColor(TINT);
        content.addRect(tint.x(), Leaf.HEIGHT - tint.y() - tint.height(), tint.width(), tint.height());
        content.fill();
        content.setNonStrokingColor(0f);
        content.endMarkedContent();
    }

    private PDAnnotationLink link(Jump jump) {
        var link = new PDAnnotationLink();
        var none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setContents(jump.to().text());
        link.setRectangle(
                new PDRectangle(jump.x(), Leaf.HEIGHT - jump.y() - jump.height(), jump.width(), jump.height()));
        link.setDestination(destination(jump.to(), pages, front));
        return link;
    }

    static PDPageXYZDestination destination(Landmark landmark, List<PDPage> pages, int front) {
        var destination = new PDPageXYZDestination();
        destination.setPage(pages.get(front + landmark.leaf()));
        destination.setTop((int) (Leaf.HEIGHT - landmark.y() + 12));
        return destination;
    }
}
