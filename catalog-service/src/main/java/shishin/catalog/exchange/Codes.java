package shishin.catalog.exchange;

import java.util.regex.Pattern;

/** Codes as an edition keeps them: at most 50 characters, of those that can stand in a path, a letter or digit first. */
public final class Codes {

    private static final int LONGEST = 44;
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._:()\\[\\]+-]+");
    private static final Pattern BEGINNING = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private Codes() {}

    /** The nearest fitting code; a long one is cut, which leaves room for what tells it from others. */
    public static String fit(String code) {
        var fit = BEGINNING.matcher(UNFIT.matcher(code.strip()).replaceAll("-")).replaceAll("");
        if (fit.isEmpty()) return "line";
        if (fit.length() <= LONGEST) return fit;
        return fit.substring(0, fit.offsetByCodePoints(0, Math.min(LONGEST, fit.codePointCount(0, fit.length()))));
    }
}
