package shishin.risk.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines: between words where there are any, anywhere in Japanese. */
final class Wrapping {

    /** Of a Latin letter in the wider of the fonts there may be, on average, as a share of the size. */
    private static final double NARROW = 0.6;

    private Wrapping() {}

    /**
     * Lines of a text.
     *
     * @param width of a line, in sizes of the font
     * @param most lines at all
     */
    static List<String> of(String words, double width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : pieces(words)) {
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.toString().isBlank()) lines.add(line.toString().strip());
        return lines.size() <= most ? lines : cut(lines.subList(0, most), width);
    }

    private static List<String> cut(List<String> lines, double width) {
        var last = lines.getLast();
        while (width(last + "…") > width && !last.isEmpty()) last = last.substring(0, last.length() - 1);
        var shown = new ArrayList<>(lines);
        shown.set(shown.size() - 1, last + "…");
        return shown;
    }

    private static List<String> pieces(String words) {
        var pieces = new ArrayList<String>();
        var word = new StringBuilder();
        words.strip().replaceAll("\\s+", " ").codePoints().forEach(point -> {
            word.appendCodePoint(point);
            if (point == ' ' || isWide(point)) {
                pieces.add(word.toString());
                word.setLength(0);
            }
        });
        pieces.add(word.toString());
        return pieces;
    }

    /** In sizes of the font. */
    static double width(String text) {
        return text.codePoints()
                .mapToDouble(point -> isWide(point) ? 1 : NARROW)
                .sum();
    }

    private static boolean isWide(int point) {
        return point >= 0x2E80;
    }
}
