package shishin.assessment.drawing;

import java.util.Locale;
import java.util.stream.Stream;

/** An SVG picture while it is drawn. Every text is escaped, whatever it is. */
final class Svg {

    private static final String FONTS =
            "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',system-ui,sans-serif";

    private final StringBuilder svg = new StringBuilder(16_384);

    Svg(Chart chart, int width, int height) {
        add("""
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" lang="%s" \
                viewBox="0 0 %d %d" width="%d" height="%d" font-family="%s">
                """, chart.language(), width, height, width, height, FONTS);
        add("<title id=\"title\">%s</title>\n<desc id=\"desc\">%s</desc>\n", chart.title(), chart.description());
        add("<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>\n", width, height, Colour.PAPER);
        text(32, 40, Lettering.TITLE, chart.title());
        text(32, 64, Lettering.SUBTITLE, chart.subtitle());
    }

    Svg add(String template, Object... values) {
        var escaped = Stream.of(values)
                .map(value -> value instanceof String text ? escape(text) : value)
                .toArray();
        svg.append(String.format(Locale.ROOT, template, escaped));
        return this;
    }

    void text(double x, double y, Lettering as, String words) {
        add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" font-weight=\"%d\" fill=\"%s\">%s</text>\n",
                x, y, as.anchor, as.size, as.weight, as.colour, words);
    }

    /** A group with a title of its own, which is shown when pointed at. */
    void begin(String title) {
        add("<g><title>%s</title>\n", title);
    }

    void end() {
        add("</g>\n");
    }

    String finish() {
        return svg.append("</svg>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** How a text is set. */
    enum Lettering {
        TITLE("start", 22, 600, Colour.INK),
        SUBTITLE("start", 13, 400, Colour.QUIET),
        NAME("start", 13, 600, Colour.INK),
        VALUE("start", 13, 400, Colour.INK),
        MARK("middle", 13, 700, Colour.INK),
        AXIS("middle", 12, 400, Colour.QUIET),
        GRADE("end", 12, 400, Colour.QUIET),
        FIGURE("middle", 34, 700, Colour.INK);

        private final String anchor;
        private final int size;
        private final int weight;
        private final String colour;

        Lettering(String anchor, int size, int weight, String colour) {
            this.anchor = anchor;
            this.size = size;
            this.weight = weight;
            this.colour = colour;
        }
    }
}
