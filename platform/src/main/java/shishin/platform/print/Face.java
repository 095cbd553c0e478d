package shishin.platform.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typeface of printed documents, M+ 1p: every kanji of JIS level 1, two thirds of level 2, Latin, Greek, Cyrillic.
 * What it lacks is written in characters it has where Unicode knows such, and with the geta (〓) otherwise, the mark by
 * which Japanese printers show that a piece of type is missing.
 */
final class Face implements Kinsoku.Metrics, AutoCloseable {

    private static final String FILE = "/fonts/mplus1p-regular-fallback.ttf";
    private static final String GETA = "〓";
    private static final int CIRCLED_1 = 0x2460;
    private static final int CIRCLED_20 = 0x2473;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, Float> widths = new HashMap<>();

    private Face(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    static Face open() throws IOException {
        try (var file = Face.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException("The class path lacks " + FILE);
            return new Face(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        }
    }

    TrueTypeFont font() {
        return font;
    }

    @Override
    public float width(int codePoint) {
        return widths.computeIfAbsent(codePoint, this::measured);
    }

    float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(this::width).sum() * size;
    }

    private float measured(int codePoint) {
        try {
            return (float) font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / font.getUnitsPerEm();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The text in characters that can be set, with its line breaks. */
    String legible(String text) {
        var legible = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(one -> {
            if (one == '\n' || has(one)) legible.appendCodePoint(one);
            else if (one == '\t' || one == '\r') legible.append(' ');
            else if (!Character.isISOControl(one) && Character.getType(one) != Character.FORMAT)
                legible.append(other(one));
        });
        return legible.toString();
    }

    private String other(int codePoint) {
        if (codePoint >= CIRCLED_1 && codePoint <= CIRCLED_20) return "(" + (codePoint - CIRCLED_1 + 1) + ")";
        var plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return plain.codePoints().allMatch(this::has) ? plain : GETA;
    }

    private boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
