package shishin.risk.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.platform.language.Language;

/** A picture as SVG 1.1: with a title and a description for those who hear it read, and every text escaped. */
public final class Canvas {

    private static final String FONTS =
            "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',system-ui,sans-serif";

    private final StringBuilder svg = new StringBuilder(8192);
    private final double width;
    private final double height;

    /** Begins a picture; what a reader hears of it comes first. */
    public Canvas(Language language, Box size, String title, String description) {
        this.width = size.width();
        this.height = size.height();
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\" lang=\"%s\""
                        + " viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" font-family=\"%s\">\n",
                language.tag(), width, height, width, height, FONTS);
        add("<title id=\"title\">%s</title>\n<desc id=\"desc\">%s</desc>\n", title, description);
        box(size, Ink.WHITE, 0);
    }

    public Canvas box(Box box, Ink fill, double radius) {
        return add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\"/>\n",
                box.x(), box.y(), box.width(), box.height(), radius, fill.code());
    }

    public Canvas frame(Box box, Stroke stroke, double radius) {
        return add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"none\" %s/>\n",
                box.x(), box.y(), box.width(), box.height(), radius, Raw.of(stroke));
    }

    /** A line through points. */
    public Canvas line(Stroke stroke, List<Point> points) {
        var path = points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        return add("<polyline points=\"%s\" fill=\"none\" stroke-linejoin=\"round\" %s/>\n", path, Raw.of(stroke));
    }

    public Canvas line(Stroke stroke, Point from, Point to) {
        return line(stroke, List.of(from, to));
    }

    public Canvas text(double x, double y, Font font, String words) {
        return add(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" font-weight=\"%s\" fill=\"%s\">%s</text>\n",
                x,
                y,
                font.anchor().name().toLowerCase(Locale.ROOT),
                font.size(),
                font.bold() ? 600 : 400,
                font.ink().code(),
                words);
    }

    /**
     * Lines of a text within a box, one below the other, at the side of it where the font is anchored; the last ends in …
     * where there were more.
     */
    public Canvas lines(Box box, Font font, String words) {
        var most = Math.max(1, (int) (box.height() / (font.size() * 1.45)));
        var y = box.y() + font.size();
        for (var line : Wrapping.of(words, box.width() / font.size(), most)) {
            text(box.at(font.anchor()), y, font, line);
            y += font.size() * 1.45;
        }
        return this;
    }

    /** What belongs together, with a text of its own for those who point at it. */
    public Canvas group(String title, Runnable content) {
        add("<g><title>%s</title>\n", title);
        content.run();
        return add("</g>\n");
    }

    /** What is drawn turned upwards around a point. */
    public Canvas upwards(double x, double y, Font font, String words) {
        add("<g transform=\"rotate(-90 %s %s)\">", x, y);
        text(x, y, font, words);
        return add("</g>\n");
    }

    public String done() {
        return svg + "</svg>\n";
    }

    private Canvas add(String template, Object... values) {
        svg.append(template.formatted(Stream.of(values).map(Canvas::safe).toArray()));
        return this;
    }

    private static Object safe(Object value) {
        return switch (value) {
            case Raw raw -> raw.text();
            case Double number -> number(number);
            case String text -> escape(text);
            default -> value;
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A point of a picture. */
    public record Point(double x, double y) {}

    /** What is markup already. */
    private record Raw(String text) {

        static Raw of(Stroke stroke) {
            var dash = stroke.dash().isEmpty() ? "" : " stroke-dasharray=\"" + stroke.dash() + "\"";
            return new Raw(
                    "stroke=\"%s\" stroke-width=\"%s\"%s".formatted(stroke.ink().code(), number(stroke.width()), dash));
        }
    }
}
