package shishin.platform.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way a workbook writes characters that XML cannot: {@code _xHHHH_} (ECMA-376 part 1, 22.9.2.19, ST_Xstring), with
 * an escaped underscore where a text happens to look like that.
 */
final class Escapes {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern NOT_IN_XML = Pattern.compile(
            "[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private Escapes() {}

    static String escape(String text) {
        var plain = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        return NOT_IN_XML
                .matcher(plain)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    static String restore(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
