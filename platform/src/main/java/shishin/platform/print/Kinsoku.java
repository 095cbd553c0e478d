package shishin.platform.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines as Japanese is set (JIS X 4051): anywhere between two characters, but never so that a line
 * begins with what closes or ends with what opens; and between words where the script has words.
 */
final class Kinsoku {

    private static final String NEVER_FIRST =
            "、。，．,.!?！？：；:;）」』】〕〉》］｝)]}’”ーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゝゞヽヾ々〻" + "‐–〜～・％%‰゛゜…‥°′″℃";
    private static final String NEVER_LAST = "（「『【〔〈《［｛([{‘“￥＄$#＃§";

    /** From here on every character is set in a box of its own. */
    private static final int FIRST_WIDE = 0x2E80;

    private final Metrics metrics;

    Kinsoku(Metrics metrics) {
        this.metrics = metrics;
    }

    /** The lines of a text, each no wider than the width unless a single character is. */
    List<String> lines(String text, float width, float size) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1))
            breakUp(paragraph.codePoints().toArray(), width / size, lines);
        return lines;
    }

    private void breakUp(int[] text, float width, List<String> lines) {
        var start = 0;
        do {
            var end = end(text, start, width);
            lines.add(new String(text, start, end - start).stripTrailing());
            start = end;
            while (start < text.length && text[start] == ' ') start++;
        } while (start < text.length);
    }

    /** Where the line that starts here ends: at the last place to break that fits, or else wherever it is full. */
    private int end(int[] text, int start, float width) {
        var used = 0f;
        var lastBreak = start;
        for (var at = start; at < text.length; at++) {
            if (at > start && mayBreak(text[at - 1], text[at])) lastBreak = at;
            used += metrics.width(text[at]);
            if (used <= width || text[at] == ' ') continue;
            return lastBreak > start ? lastBreak : Math.max(at, start + 1);
        }
        return text.length;
    }

    static boolean mayBreak(int before, int after) {
        if (after == ' ') return false;
        if (before == ' ') return true;
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) return false;
        return isWide(before) || isWide(after);
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= FIRST_WIDE || (codePoint >= 0x25A0 && codePoint <= 0x25FF);
    }

    /** How wide a character is, as a share of the size it is set in. */
    interface Metrics {
        float width(int codePoint);
    }
}
