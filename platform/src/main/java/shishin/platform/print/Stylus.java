package shishin.platform.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;
import shishin.platform.print.Mark.Dots;
import shishin.platform.print.Mark.Rule;
import shishin.platform.print.Mark.Tint;
import shishin.platform.print.Mark.Words;

/** Writes the marks of one page, and which of them belong together: those of an element, and those that only decorate. */
final class Stylus implements AutoCloseable {

    private static final float TINT = 0.95f;
    private static final float RULE_TONE = 0.55f;
    private static final float RULE_WEIGHT = 0.4f;
    /** The face has one weight; the outline makes it heavier, as a share of the size. */
    private static final float HEAVIER = 0.022f;

    private final PDPageContentStream content;
    private final PDFont font;
    private final Structure structure;
    private boolean tagged;
    private @Nullable Element tag;

    Stylus(PDPageContentStream content, PDFont font, Structure structure) {
        this.content = content;
        this.font = font;
        this.structure = structure;
    }

    void write(Words words) throws IOException {
        tag(words.element());
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
    }

    void lead(Dots dots) throws IOException {
        tag(null);
        content.beginText();
        content.setFont(font, dots.size());
        content.setRenderingMode(RenderingMode.FILL);
        content.newLineAtOffset(dots.x(), Leaf.HEIGHT - dots.y());
        for (var i = 0; i < dots.count(); i++) {
            content.showText(".");
            content.newLineAtOffset(dots.step(), 0);
        }
        content.endText();
    }

    void draw(Rule rule) throws IOException {
        tag(null);
        content.setStrokingColor(RULE_TONE);
        content.setLineWidth(RULE_WEIGHT);
        content.moveTo(rule.x(), Leaf.HEIGHT - rule.y());
        content.lineTo(rule.toX(), Leaf.HEIGHT - rule.toY());
        content.stroke();
    }

    void shade(Tint tint) throws IOException {
        tag(null);
        content.setNonStrokingColor(TINT);
        content.addRect(tint.x(), Leaf.HEIGHT - tint.y() - tint.height(), tint.width(), tint.height());
        content.fill();
        content.setNonStrokingColor(0f);
    }

    /** @param element nothing for what only decorates */
    private void tag(@Nullable Element element) throws IOException {
        if (tagged && tag == element) return;
        untag();
        if (element == null) content.beginMarkedContent(COSName.ARTIFACT);
        else content.beginMarkedContent(COSName.getPDFName(element.role()), structure.next(element));
        tagged = true;
        tag = element;
    }

    private void untag() throws IOException {
        if (tagged) content.endMarkedContent();
        tagged = false;
    }

    @Override
    public void close() throws IOException {
        untag();
        content.close();
    }
}
