package shishin.risk.figure;

import shishin.platform.language.Language;
import shishin.risk.drawing.Box;
import shishin.risk.drawing.Canvas;
import shishin.risk.drawing.Canvas.Point;
import shishin.risk.drawing.Font;
import shishin.risk.drawing.Ink;
import shishin.risk.drawing.Stroke;
import shishin.risk.treatment.ActionState;

/** Draws a risk as a bow-tie: source, barriers, event, what is kept or lost. */
final class BowTieSvg {

    private static final Box SIZE = new Box(0, 0, 1180, 560);
    private static final double WIDE = 240;
    private static final double MIDDLE = 300;
    private static final int SHOWN = 4;

    private final BowTie tie;
    private final Words words;
    private final Canvas canvas;

    private BowTieSvg(BowTie tie, Language language) {
        this.tie = tie;
        this.words = new Words(language);
        this.canvas = new Canvas(language, SIZE, title(), description());
    }

    static String of(BowTie tie, Language language) {
        return new BowTieSvg(tie, language).draw();
    }

    private String title() {
        return words.either("ボウタイ図 ", "Bow-tie of ") + tie.code();
    }

    private String description() {
        return words.either(
                        "脅威「%s」が脆弱性「%s」を突き、事象「%s」が起こる。維持すべきサービスレベル「%s」。結果「%s」。対策 %d 件。",
                        "Threat: %s. Vulnerability: %s. Event: %s. Service level to be kept: %s. Consequence: %s. Barriers: %d.")
                .formatted(
                        tie.threat(),
                        tie.vulnerability(),
                        tie.event(),
                        tie.affectedServiceLevel(),
                        tie.consequence(),
                        tie.barriers().size());
    }

    private String draw() {
        canvas.text(40, 44, Font.TITLE, title());
        canvas.lines(new Box(40, 55, SIZE.width() - 80, 18), Font.SUBTITLE, level() + tie.title());
        var threat = new Box(40, 130, WIDE, 130);
        var vulnerability = new Box(40, 340, WIDE, 130);
        var event = new Box(470, MIDDLE - 90, WIDE, 180);
        var level = new Box(900, 130, WIDE, 130);
        var consequence = new Box(900, 340, WIDE, 130);
        joined(threat, event);
        joined(vulnerability, event);
        joined(event, level);
        joined(event, consequence);
        card(threat, Ink.PALE_BLUE, words.either("脅威", "Threat"), tie.threat());
        card(vulnerability, Ink.PALE_BLUE, words.either("脆弱性", "Vulnerability"), tie.vulnerability());
        card(event, Ink.PALE_ORANGE, words.either("事象", "Event"), tie.event());
        card(level, Ink.PALE_RED, words.either("維持すべきサービスレベル", "Service level to be kept"), tie.affectedServiceLevel());
        card(consequence, Ink.PALE_RED, words.either("結果", "Consequence"), tie.consequence());
        barriers();
        items();
        return canvas.done();
    }

    private String level() {
        return tie.level() == null
                ? ""
                : words.either("水準 ", "Level ") + tie.level().text().in(words.language()) + words.either("・", " · ");
    }

    private void joined(Box from, Box to) {
        canvas.line(Stroke.AXIS, new Point(from.right(), from.middle()), new Point(to.x(), to.middle()));
    }

    private void card(Box box, Ink fill, String heading, String text) {
        canvas.group(heading + ": " + text, () -> {
            canvas.box(box, fill, 10);
            canvas.frame(box, new Stroke(Ink.AXIS, 1, ""), 10);
            canvas.text(box.x() + 14, box.y() + 26, Font.STRONG, heading);
            canvas.lines(new Box(box.x() + 14, box.y() + 38, box.width() - 28, box.height() - 48), Font.LABEL, text);
        });
    }

    /** Between the source and the event, one under the other. */
    private void barriers() {
        var shown = tie.barriers().stream().limit(SHOWN).toList();
        var y = MIDDLE - shown.size() * 39.0;
        for (var barrier : shown) {
            barrier(new Box(300, y, 150, 70), barrier);
            y += 78;
        }
        var more = tie.barriers().size() - shown.size();
        if (more > 0) canvas.text(375, y + 10, Font.SMALL.at(Font.Anchor.MIDDLE), "+ " + more);
    }

    private void barrier(Box box, BowTie.Barrier barrier) {
        canvas.group(barrier.title() + ": " + barrier.state().text().in(words.language()), () -> {
            canvas.box(box, barrier.state() == ActionState.DONE ? Ink.PALE_GREEN : Ink.WHITE, 8);
            canvas.frame(
                    box, barrier.state() == ActionState.DONE ? Stroke.solid(Ink.GREEN) : Stroke.dashed(Ink.GREEN), 8);
            canvas.lines(new Box(box.x() + 8, box.y() + 6, box.width() - 16, 40), Font.LABEL, barrier.title());
            canvas.text(
                    box.x() + 8,
                    box.y() + 60,
                    Font.SMALL,
                    barrier.state().text().in(words.language()));
        });
    }

    private void items() {
        if (tie.items().isEmpty()) return;
        var text = words.either("対策項目 ", "Items ") + String.join(", ", tie.items());
        canvas.lines(new Box(40, 500, SIZE.width() - 80, 40), Font.SMALL, text);
    }
}
