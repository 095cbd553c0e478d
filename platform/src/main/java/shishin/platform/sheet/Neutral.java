package shishin.platform.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text of a CSV file for a formula: such a text goes out behind an apostrophe and
 * comes back without it. Every text survives the way out and in, those that had an apostrophe already included.
 */
final class Neutral {

    /** What spreadsheets calculate, in the widths that Japanese ones accept, behind any number of apostrophes. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠]", Pattern.DOTALL);

    private Neutral() {}

    static String out(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String in(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
