package shishin.platform.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import shishin.platform.print.Block.Grid;
import shishin.platform.print.Block.Heading;
import shishin.platform.print.Block.Paragraph;
import shishin.platform.print.Block.Quote;
import shishin.platform.print.Mark.End;
import shishin.platform.print.Mark.Rule;
import shishin.platform.print.Mark.Tint;
import shishin.platform.print.Mark.Words;

/** Sets the blocks of a document onto pages, holding one page at a time. */
final class Typesetter {

    private static final float[] HEADING_SIZE = {15, 12.5f, 11, 10};
    private static final float TEXT = 9.5f;
    private static final float SMALL = 8;
    private static final float LEADING = 1.65f;
    private static final float PADDING = 8;
    /** A heading stays with this much of what it heads. */
    private static final float KEPT_WITH_HEADING = 70;

    private final Face face;
    private final Kinsoku kinsoku;
    private final Flow flow;
    private final List<Landmark> landmarks = new ArrayList<>();

    /** @param full takes each page when nothing more comes onto it */
    Typesetter(Face face, Consumer<Leaf> full) {
        this.face = face;
        this.kinsoku = new Kinsoku(face);
        this.flow = new Flow(full);
    }

    /** Where the headings came to stand. */
    List<Landmark> set(Iterable<? extends Block> blocks) {
        var all = blocks.iterator();
        if (!all.hasNext()) return landmarks;
        while (all.hasNext()) set(all.next());
        flow.end();
        return landmarks;
    }

    private void set(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case Quote quote -> quote(quote);
            case Grid grid -> new GridSetting(grid, flow, face, kinsoku).set();
        }
    }

    private void heading(Heading heading) {
        var size = HEADING_SIZE[heading.level() - 1];
        var text = face.legible(heading.text());
        var lines = kinsoku.lines(text, Leaf.MEASURE, size);
        if (heading.level() == 1 && !flow.isAtTop()) flow.turn();
        flow.gap(size * 1.1f);
        flow.need(lines.size() * size * 1.45f + KEPT_WITH_HEADING);
        landmarks.add(new Landmark(heading.level(), text.replace('\n', ' '), flow.number(), flow.y()));
        var element = new Element("H" + heading.level(), null);
        for (var line : lines) put(line, Leaf.LEFT, size, 1.45f, true, element);
        flow.add(new End(element));
        if (heading.level() == 1) flow.add(new Rule(Leaf.LEFT, flow.y() + 2, Leaf.RIGHT, flow.y() + 2));
        flow.down(heading.level() == 1 ? 12 : 5);
    }

    private void paragraph(Paragraph paragraph) {
        var element = new Element("P", null);
        for (var line : kinsoku.lines(face.legible(paragraph.text()), Leaf.MEASURE, TEXT))
            put(line, Leaf.LEFT, TEXT, LEADING, false, element);
        flow.add(new End(element));
        flow.down(5);
    }

    /** Within four rules; over the end of a page it goes on in a box of its own. */
    private void quote(Quote quote) {
        var element = new Element("BlockQuote", null);
        var lines = kinsoku.lines(face.legible(quote.text()), Leaf.MEASURE - 2 * PADDING, TEXT);
        var source = quote.source().isEmpty() ? "" : face.legible(quote.source());
        flow.need(Math.min(lines.size(), 4) * TEXT * LEADING + 4 * PADDING);
        for (var from = 0; from < lines.size(); ) {
            var fitting = Math.max(1, (int) ((flow.room() - 4 * PADDING) / (TEXT * LEADING)));
            var part = lines.subList(from, Math.min(lines.size(), from + fitting));
            from += part.size();
            box(part, from == lines.size() ? source : "", element);
            if (from < lines.size()) flow.turn();
        }
        flow.add(new End(element));
        flow.down(8);
    }

    private void box(List<String> lines, String source, Element element) {
        var height = lines.size() * TEXT * LEADING + (source.isEmpty() ? 0 : SMALL * LEADING) + PADDING * 1.4f;
        var top = flow.y();
        flow.add(new Tint(Leaf.LEFT, top, Leaf.MEASURE, height));
        frame(top, height);
        flow.down(PADDING * 0.6f);
        for (var line : lines) put(line, Leaf.LEFT + PADDING, TEXT, LEADING, false, element);
        if (!source.isEmpty()) {
            var x = Leaf.RIGHT - PADDING - face.width(source, SMALL);
            put(source, Math.max(Leaf.LEFT + PADDING, x), SMALL, LEADING, false, element);
        }
        flow.down(top + height - flow.y());
    }

    private void frame(float top, float height) {
        var bottom = top + height;
        flow.add(new Rule(Leaf.LEFT, top, Leaf.RIGHT, top));
        flow.add(new Rule(Leaf.LEFT, bottom, Leaf.RIGHT, bottom));
        flow.add(new Rule(Leaf.LEFT, top, Leaf.LEFT, bottom));
        flow.add(new Rule(Leaf.RIGHT, top, Leaf.RIGHT, bottom));
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // a line of text is this much
    private void put(String line, float x, float size, float leading, boolean strong, Element element) {
        flow.need(size * leading);
        flow.add(new Words(x, flow.y() + size * 1.12f, size, strong, line, element));
        flow.down(size * leading);
    }
}
