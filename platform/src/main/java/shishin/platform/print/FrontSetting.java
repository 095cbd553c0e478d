package shishin.platform.print;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import shishin.platform.print.Mark.Dots;
import shishin.platform.print.Mark.End;
import shishin.platform.print.Mark.Jump;
import shishin.platform.print.Mark.Rule;
import shishin.platform.print.Mark.Words;

/** Sets what comes before the text: title, front lines, and the table of contents where there is enough for one. */
final class FrontSetting {

    private static final int FEWEST_ENTRIES = 3;
    private static final int DEEPEST = 3;
    private static final float TITLE = 18;
    private static final float LINE = 9.5f;
    private static final float INDENT = 14;

    private final Manuscript manuscript;
    private final Face face;
    private final Kinsoku kinsoku;

    FrontSetting(Manuscript manuscript, Face face) {
        this.manuscript = manuscript;
        this.face = face;
        this.kinsoku = new Kinsoku(face);
    }

    /**
     * Sets it twice: how many pages the front has decides which numbers it shows, and not how many it has.
     *
     * @param full takes each page when nothing more comes onto it
     */
    void set(List<Landmark> landmarks, Consumer<Leaf> full) {
        var pages = new AtomicInteger();
        set(landmarks, 0, new Flow(leaf -> pages.incrementAndGet()));
        set(landmarks, pages.get(), new Flow(full));
    }

    private void set(List<Landmark> landmarks, int before, Flow flow) {
        title(flow);
        var entries = landmarks.stream()
                .filter(landmark -> landmark.level() <= DEEPEST)
                .toList();
        if (entries.size() >= FEWEST_ENTRIES) contents(flow, entries, before);
        flow.end();
    }

    private void contents(Flow flow, List<Landmark> entries, int before) {
        flow.down(18);
        lines(flow, manuscript.contents(), 12, 1.8f, true, new Element("H1", null));
        var contents = new Element("TOC", null);
        for (var entry : entries) entry(flow, entry, before, new Element("TOCI", contents));
        flow.add(new End(contents));
    }

    private void title(Flow flow) {
        flow.down(30);
        lines(flow, manuscript.title(), TITLE, 1.5f, true, new Element("Title", null));
        flow.down(6);
        flow.add(new Rule(Leaf.LEFT, flow.y(), Leaf.RIGHT, flow.y()));
        flow.down(10);
        for (var line : manuscript.front()) lines(flow, line, LINE, 1.65f, false, new Element("P", null));
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // a run of text is this much
    private void lines(Flow flow, String text, float size, float leading, boolean strong, Element element) {
        for (var line : kinsoku.lines(face.legible(text), Leaf.MEASURE, size)) {
            flow.need(size * leading);
            flow.add(new Words(Leaf.LEFT, flow.y() + size, size, strong, line, element));
            flow.down(size * leading);
        }
        flow.add(new End(element));
    }

    private void entry(Flow flow, Landmark entry, int before, Element element) {
        var number = String.valueOf(entry.leaf() + before + 1);
        var indent = Leaf.LEFT + (entry.level() - 1) * INDENT;
        var numberX = Leaf.RIGHT - face.width(number, LINE);
        var lines = kinsoku.lines(entry.text(), numberX - indent - 20, LINE);
        flow.need(lines.size() * LINE * 1.6f);
        var top = flow.y();
        for (var line : lines) {
            flow.add(new Words(indent, flow.y() + LINE, LINE, entry.level() == 1, line, element));
            flow.down(LINE * 1.6f);
        }
        var baseline = flow.y() - LINE * 0.6f;
        leaders(flow, indent + face.width(lines.getLast(), LINE) + 4, numberX - 3, baseline);
        flow.add(new Words(numberX, baseline, LINE, false, number, element));
        flow.add(new End(element));
        flow.add(new Jump(indent, top, Leaf.RIGHT - indent, flow.y() - top, entry));
    }

    /** Dots that stand in columns, whatever is before them. */
    private void leaders(Flow flow, float from, float to, float baseline) {
        var step = 2 * face.width(".", LINE);
        var first = (float) Math.ceil(from / step) * step;
        flow.add(new Dots(first, baseline, LINE, step, Math.max(0, (int) ((to - first) / step))));
    }
}
