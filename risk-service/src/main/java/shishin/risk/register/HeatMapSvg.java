package shishin.risk.register;

import shishin.platform.language.Language;
import shishin.risk.drawing.Box;
import shishin.risk.drawing.Canvas;
import shishin.risk.drawing.Font;
import shishin.risk.drawing.Ink;
import shishin.risk.scale.RiskLevel;

/** Draws a heat map: likelihood upwards, impact to the right, one coloured cell each with its number of risks. */
final class HeatMapSvg {

    private static final int LEFT = 190;
    private static final int TOP = 92;
    private static final int WIDTH = 116;
    private static final int HEIGHT = 72;
    private static final int FOOT = 140;
    private static final Font STEP = new Font(Font.Anchor.END, 14, Ink.TEXT, false);
    private static final Font NUMBER = new Font(Font.Anchor.MIDDLE, 27, Ink.TEXT, true);

    private final HeatMap map;
    private final Language language;
    private final HeatMapWords words;
    private final Canvas canvas;
    private final double bottom;

    private HeatMapSvg(HeatMap map, Language language) {
        this.map = map;
        this.language = language;
        this.words = HeatMapWords.in(language);
        this.bottom = TOP + map.likelihoods().size() * HEIGHT;
        var columns = Math.max(map.impacts().size(), RiskLevel.values().length);
        var size = new Box(0, 0, LEFT + columns * WIDTH + 40, bottom + FOOT);
        this.canvas = new Canvas(language, size, words.title(map), words.description(map));
    }

    static String of(HeatMap map, Language language) {
        return new HeatMapSvg(map, language).draw();
    }

    private String draw() {
        canvas.text(40, 42, Font.TITLE, words.title(map));
        canvas.text(40, 66, Font.SUBTITLE, words.subtitle(map));
        map.cells().forEach(this::cell);
        likelihoods();
        impacts();
        legend();
        return canvas.done();
    }

    private void cell(HeatMap.Cell cell) {
        var colour = HeatMapColour.of(cell.level());
        var x = LEFT + (cell.impact() - 1) * WIDTH;
        var y = row(cell.likelihood());
        canvas.group(words.cell(map, cell), () -> {
            var box = new Box(x + 3, y + 3, WIDTH - 6, HEIGHT - 6);
            canvas.box(box, cell.risks() == 0 ? colour.faint() : colour.full(), 8);
            if (cell.risks() > 0)
                canvas.text(
                        x + WIDTH / 2.0, y + HEIGHT / 2.0 + 10, NUMBER.in(colour.ink()), Long.toString(cell.risks()));
        });
    }

    private double row(int likelihood) {
        return bottom - likelihood * HEIGHT;
    }

    private void likelihoods() {
        canvas.upwards(34, (TOP + bottom) / 2, Font.AXIS, words.likelihood());
        for (int step = 1; step <= map.likelihoods().size(); step++) {
            var name = step + "  " + map.likelihoods().get(step - 1).in(language);
            canvas.lines(new Box(48, row(step) + HEIGHT / 2.0 - 10, LEFT - 62, 42), STEP, name);
        }
    }

    private void impacts() {
        for (int step = 1; step <= map.impacts().size(); step++) {
            var name = step + "  " + map.impacts().get(step - 1).in(language);
            var box = new Box(LEFT + (step - 1) * WIDTH + 4, bottom + 10, WIDTH - 8, 42);
            canvas.lines(box, STEP.at(Font.Anchor.MIDDLE), name);
        }
        canvas.text(LEFT + map.impacts().size() * WIDTH / 2.0, bottom + 76, Font.AXIS, words.impact());
    }

    private void legend() {
        double x = LEFT;
        for (var level : RiskLevel.values()) {
            canvas.box(
                    new Box(x, bottom + FOOT - 39, 16, 16),
                    HeatMapColour.of(level).full(),
                    4);
            canvas.text(x + 24, bottom + FOOT - 26, Font.LABEL, level.text().in(language));
            x += WIDTH;
        }
    }
}
