package shishin.risk.register;

import java.util.stream.Stream;
import shishin.platform.language.Language;
import shishin.risk.scale.RiskLevel;

/** Draws a heat map: likelihood upwards, impact to the right, one coloured cell each with its number of risks. */
final class HeatMapSvg {

    private static final int LEFT = 190;
    private static final int TOP = 92;
    private static final int WIDTH = 116;
    private static final int HEIGHT = 72;
    private static final int FOOT = 112;

    private final HeatMap map;
    private final Language language;
    private final HeatMapWords words;
    private final StringBuilder svg = new StringBuilder(8192);

    private HeatMapSvg(HeatMap map, Language language) {
        this.map = map;
        this.language = language;
        this.words = HeatMapWords.in(language);
    }

    static String of(HeatMap map, Language language) {
        return new HeatMapSvg(map, language).draw();
    }

    private String draw() {
        int width = LEFT + map.impacts().size() * WIDTH + 40;
        int height = TOP + map.likelihoods().size() * HEIGHT + FOOT;
        add("""
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" lang="%s" \
                viewBox="0 0 %d %d" width="%d" height="%d" \
                font-family="'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',system-ui,sans-serif">
                """, language.tag(), width, height, width, height);
        add("<title id=\"title\">%s</title>\n<desc id=\"desc\">%s</desc>\n", words.title(map), words.description(map));
        add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", width, height);
        text(40, 42, Font.TITLE, words.title(map));
        text(40, 66, Font.SUBTITLE, words.subtitle(map));
        map.cells().forEach(this::cell);
        likelihoods();
        impacts();
        legend(height - 26);
        return svg.append("</svg>\n").toString();
    }

    private void cell(HeatMap.Cell cell) {
        var colour = HeatMapColour.of(cell.level());
        int x = LEFT + (cell.impact() - 1) * WIDTH;
        int y = TOP + (map.likelihoods().size() - cell.likelihood()) * HEIGHT;
        add("<g><title>%s</title>\n", words.cell(map, cell));
        add(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\" fill=\"%s\"/>\n",
                x + 3, y + 3, WIDTH - 6, HEIGHT - 6, cell.risks() == 0 ? colour.faint() : colour.full());
        if (cell.risks() > 0)
            text(x + WIDTH / 2, y + HEIGHT / 2 + 10, Font.number(colour.ink()), Long.toString(cell.risks()));
        add("</g>\n");
    }

    private void likelihoods() {
        int middle = TOP + map.likelihoods().size() * HEIGHT / 2;
        add("<g transform=\"rotate(-90 52 %d)\">", middle);
        text(52, middle, Font.AXIS, words.likelihood());
        add("</g>\n");
        for (int step = 1; step <= map.likelihoods().size(); step++) {
            int y = TOP + (map.likelihoods().size() - step) * HEIGHT + HEIGHT / 2 + 5;
            text(
                    LEFT - 14,
                    y,
                    Font.ROW,
                    step + "  " + map.likelihoods().get(step - 1).in(language));
        }
    }

    private void impacts() {
        int y = TOP + map.likelihoods().size() * HEIGHT;
        for (int step = 1; step <= map.impacts().size(); step++)
            text(
                    LEFT + (step - 1) * WIDTH + WIDTH / 2,
                    y + 24,
                    Font.COLUMN,
                    step + "  " + map.impacts().get(step - 1).in(language));
        text(LEFT + map.impacts().size() * WIDTH / 2, y + 52, Font.AXIS, words.impact());
    }

    private void legend(int y) {
        int x = LEFT;
        for (var level : RiskLevel.values()) {
            add(
                    "<rect x=\"%d\" y=\"%d\" width=\"16\" height=\"16\" rx=\"4\" fill=\"%s\"/>\n",
                    x, y - 13, HeatMapColour.of(level).full());
            text(x + 24, y, Font.LEGEND, level.text().in(language));
            x += WIDTH;
        }
    }

    private void text(int x, int y, Font font, String words) {
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"%d\" font-weight=\"%d\" fill=\"%s\">%s</text>\n",
                x, y, font.anchor(), font.size(), font.weight(), font.colour(), words);
    }

    /** Texts are escaped, whatever they are. */
    private void add(String template, Object... values) {
        var escaped = Stream.of(values)
                .map(value -> value instanceof String text ? escape(text) : value)
                .toArray();
        svg.append(template.formatted(escaped));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private record Font(String anchor, int size, String colour, int weight) {

        static final Font TITLE = new Font("start", 22, "#16202a", 600);
        static final Font SUBTITLE = new Font("start", 13, "#5b6773", 400);
        static final Font AXIS = new Font("middle", 14, "#5b6773", 600);
        static final Font ROW = new Font("end", 14, "#16202a", 400);
        static final Font COLUMN = new Font("middle", 14, "#16202a", 400);
        static final Font LEGEND = new Font("start", 13, "#16202a", 400);

        static Font number(String colour) {
            return new Font("middle", 27, colour, 700);
        }
    }
}
