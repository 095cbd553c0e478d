package shishin.catalog.exchange;

import java.util.regex.Pattern;

/** Codes as an edition keeps them: at most 50 characters, of those that can stand in a path, a letter or digit first. */
public final class Codes {

    private static final int LONGEST = 50;

    /** Of a code that is told from others by a number. */
    private static final int LONGEST_STEM = 44;

    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._:()\\[\\]+-]+");
    private static final Pattern BEGINNING = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private Codes() {}

    /** The nearest fitting code. */
    public static String fit(String code) {
        var fit = BEGINNING.matcher(UNFIT.matcher(code.strip()).replaceAll("-")).replaceAll("");
        return fit.isEmpty() ? "line" : cut(fit, LONGEST);
    }

    /** Told from others by a number behind it. */
    public static String numbered(String code, int number) {
        return cut(code, LONGEST_STEM) + "-" + number;
    }

    private static String cut(String code, int longest) {
        if (code.length() <= longest) return code;
        return code.substring(0, Character.isLowSurrogate(code.charAt(longest)) ? longest - 1 : longest);
    }
}
