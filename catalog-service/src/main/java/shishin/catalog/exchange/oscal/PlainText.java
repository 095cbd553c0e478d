package shishin.catalog.exchange.oscal;

import java.util.regex.Pattern;

/** Keeps plain text from being taken for Markdown. */
final class PlainText {

    /** Marks, marks that come in pairs, and the middle of a link. */
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*]|(?<!\\w)_|_(?!\\w)|~(?=[^~]*~)|\\^(?=[^^]*\\^)|](?=\\()");

    /** How a heading, a list, and a quotation begin. */
    private static final Pattern BLOCK = Pattern.compile("^(?:#{1,6}(?= )|[-+](?= )|>)");

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)] )");

    private PlainText() {}

    /** Within a line. */
    static String within(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /** As a paragraph, whose own mark-up is there already. */
    static String paragraph(String line) {
        return NUMBERED.matcher(BLOCK.matcher(line).replaceFirst("\\\\$0")).replaceFirst("$1\\\\$2");
    }
}
